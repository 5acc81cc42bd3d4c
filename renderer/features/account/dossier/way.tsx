/** What would turn the account green: the way step by step, and every other figure worth lifting. */
import { useTranslation } from 'react-i18next';
import { usePathSentence } from '../levers.tsx';
import { PathSteps } from '../why/path-table.tsx';
import css from './text.module.css';

/** The chapter. */
export const Way = () => {
  const { t } = useTranslation();
  const sentence = usePathSentence();
  return (
    <>
      <p className={css.text}>
        <b>{t('dossier.sentence', { text: sentence })}</b> {t('dossier.way.about')}
      </p>
      <PathSteps />
    </>
  );
};
