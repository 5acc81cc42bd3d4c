/** How many more there are than a list on paper has room for. */
import { useTranslation } from 'react-i18next';
import { ReportMore } from '../../../ui/report/report-part.tsx';
import { useFormat } from '../../../ui/use-format.ts';

/** "and 12 more"; nothing where the list is whole. */
export const AndMore = ({ more }: { readonly more: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (more <= 0) return null;
  return (
    <ReportMore>{t('portfolio.overview.andMore', { count: more, shown: format.number(more, 0) })}</ReportMore>
  );
};
