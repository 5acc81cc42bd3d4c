/** Says what was stored last, once, beside whatever comes after it. */
import { useTranslation } from 'react-i18next';
import type { Told } from './flow.ts';
import { useQuestionnaire } from './questionnaire-context.tsx';
import css from './told-line.module.css';

/** Puts into words what was stored. */
const useToldText = (): ((told: Told) => string) => {
  const { t } = useTranslation();
  return (told) => {
    switch (told.what) {
      case 'answers':
        return t('questionnaire.sheet.saved', { account: told.name, count: told.answers });
      case 'names':
        return (['added', 'known', 'rejected'] as const)
          .filter((part) => part === 'added' || told[part] > 0)
          .map((part) => t(`questionnaire.names.${part}`, { count: told[part] }))
          .join(' ');
      case 'statements':
        return t('questionnaire.offer.taken', { count: told.added, version: told.version });
    }
  };
};

/** The line; empty where nothing was stored just now. */
export const ToldLine = () => {
  const { told } = useQuestionnaire().flow;
  const text = useToldText();
  return (
    <span className={css.told} role="status">
      {told ? text(told) : ''}
    </span>
  );
};
