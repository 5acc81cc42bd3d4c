/** Language and theme, on the start screen and in the frame. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppState, Language } from '../../shared/contract.ts';
import { languages } from '../../shared/languages.ts';
import css from './preference-bar.module.css';
import { themes, useAppearance } from './use-appearance.ts';
import { useSession } from './session.tsx';

/** Two select boxes; a choice is kept at once. */
export const PreferenceBar = () => {
  const { t } = useTranslation();
  const { session } = useSession();
  const keep = useAppearance();
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
