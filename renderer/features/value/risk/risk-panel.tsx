/** One part of the screen. */
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';

/** The part. */
export const RiskPanel = () => {
  const { t } = useTranslation();
  return <Empty what={t('value.tabs.risk')} />;
};
