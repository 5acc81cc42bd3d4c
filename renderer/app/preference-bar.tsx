/** Language and theme, on the start screen and in the frame. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppState, Language } from '../../shared/contract.ts';
import { languages } from '../../shared/languages.ts';
import { callEngine } from './bridge.ts';
import css from './preference-bar.module.css';
import { useNotices } from './notices.tsx';
import { useSession } from './session.tsx';

const themes = ['auto', 'light', 'dark'] as const satisfies readonly AppState['theme'][];

/** Two select boxes; a choice is kept at once. */
export const PreferenceBar = () => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const { sayError } = useNotices();
  const keep = async (choice: { language?: Language; theme?: AppState['theme'] }): Promise<void> => {
    const answer = await callEngine('app.preferences', choice);
    if (answer.ok) dispatch({ type: 'app.changed', app: answer.value });
    else sayError(answer.error);
  };
  return (
    <div className={css.bar}>
      <NativeSelect
        aria-label={t('app.language')}
        value={session.app.language}
        data={languages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        onChange={(event) => void keep({ language: event.currentTarget.value as Language })}
      />
      <NativeSelect
        aria-label={t('app.theme')}
        value={session.app.theme}
        data={themes.map((value) => ({ value, label: t(`app.themes.${value}`) }))}
        onChange={(event) => void keep({ theme: event.currentTarget.value as AppState['theme'] })}
      />
    </div>
  );
};
