/** After an import of nothing that scores are computed from: says so, and what would give one. */
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { SaveTemplateLink } from '../template/save-template.tsx';
import css from './result-view.module.css';

/** The sentence; nothing once the workspace holds a dated row of any kind. */
export const NoScoreYet = () => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const { workspace } = session.app;
  if (workspace === null || workspace.accounts === 0 || workspace.newestFact !== null) return null;
  return (
    <p className={css.sentence}>
      <span>{t('import.result.noScore')}</span>
      <SaveTemplateLink />
      <TextLink onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'questionnaire' } })}>
        {t('questionnaire.entry')}
      </TextLink>
    </p>
  );
};
