/** What holds for every workspace on this machine: language, colours, the name beside changes, hints. */
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppState, Language } from '../../../shared/contract.ts';
import { languages } from '../../../shared/languages.ts';
import { themes, useAppearance } from '../../app/use-appearance.ts';
import { useSession } from '../../app/session.tsx';
import { Section } from '../../ui/section.tsx';
import { useHintsAgain } from '../hints/use-hints.ts';
import css from './settings-screen.module.css';
import { SignatureField } from './signature-field.tsx';

const Appearance = () => {
  const { t } = useTranslation();
  const { session } = useSession();
  const keep = useAppearance();
  return (
    <Section title={t('settings.appearance')}>
      <div className={css.fields}>
        <NativeSelect
          label={t('settings.language')}
          value={session.app.language}
          data={languages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
          onChange={(event) => void keep({ language: event.currentTarget.value as Language })}
        />
        <NativeSelect
          label={t('settings.theme')}
          value={session.app.theme}
          data={themes.map((value) => ({ value, label: t(`app.themes.${value}`) }))}
          onChange={(event) => void keep({ theme: event.currentTarget.value as AppState['theme'] })}
        />
      </div>
    </Section>
  );
};

const Hints = () => {
  const { t } = useTranslation();
  const { isAnyOver, showAgain } = useHintsAgain();
  return (
    <Section title={t('settings.hints')}>
      <div className={css.fields}>
        <p className={css.about}>{t(isAnyOver ? 'settings.hintsOver' : 'hints.allToCome')}</p>
        <Button className={css.act} disabled={!isAnyOver} onClick={showAgain}>
          {t('hints.again')}
        </Button>
      </div>
    </Section>
  );
};

/** The panel. */
export const GeneralPanel = () => (
  <div className={css.panel}>
    <Appearance />
    <SignatureField />
    <Hints />
  </div>
);
