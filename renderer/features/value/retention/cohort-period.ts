/** A month or quarter in which accounts began, in the reader's language. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';

/** "2025-03" as "Mar 2025", "2025-Q1" as "Q1 2025". */
export const usePeriodText = (): ((period: string) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (period) => {
    const [year = '', part = ''] = period.split('-');
    if (!part.startsWith('Q')) return format.month(`${period}-01`);
    return t('value.retention.cohorts.quarter', { quarter: part.slice(1), year });
  };
};
