/** What stands where no next step can be named: of an account nobody knows, that is where to begin. */
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';
import { useAccountPage } from '../page-context.ts';

/** The sentence. */
export const NoStep = () => {
  const { t } = useTranslation();
  const isUnknown = useAccountPage().score.score === null;
  return (
    <Empty
      what={
        isUnknown
          ? t('account.acting.firstKnow', { place: t('app.places.questionnaire') })
          : t('account.plan.suggestions.empty')
      }
    />
  );
};
