/** What was kept of accounts and of their revenue over the last months. */
import { useTranslation } from 'react-i18next';
import { fewAccounts } from '../../../../shared/model/value-settings.ts';
import type { PortfolioFacts, ReportRevenue } from '../../../../shared/model/report-facts.ts';
import { ReportBlock, ReportNone } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';

const useColumns = (): readonly ReportColumn<ReportRevenue>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const share = (value: number | null): string =>
    value === null ? t('common.none') : format.fixedShare(value);
  const short = (name: 'grr' | 'nrr'): string => t(`value.retention.shares.${name}.short`);
  return [
    {
      key: 'currency',
      heading: t('portfolio.columns.currency'),
      share: 20,
      cell: ({ currency }) => currency ?? t('portfolio.overview.noCurrency'),
    },
    {
      key: 'start',
      heading: t('value.retention.steps.start'),
      share: 17,
      kind: 'figure',
      cell: ({ window, currency }) => format.money(window.startMinor, currency),
    },
    {
      key: 'end',
      heading: t('value.retention.steps.end'),
      share: 17,
      kind: 'figure',
      cell: ({ window, currency }) => format.money(window.endMinor, currency),
    },
    { key: 'grr', heading: short('grr'), share: 14, kind: 'figure', cell: ({ window }) => share(window.grr) },
    { key: 'nrr', heading: short('nrr'), share: 14, kind: 'figure', cell: ({ window }) => share(window.nrr) },
    {
      key: 'kept',
      heading: t('value.retention.columns.kept'),
      share: 18,
      kind: 'figure',
      cell: ({ window }) =>
        t('value.retention.keptOf', {
          kept: format.number(window.keptAccounts, 0),
          start: format.number(window.startAccounts, 0),
        }),
    },
  ];
};

/** One row for each currency, and accounts of all currencies in the heading. */
export const KeptBlock = ({ revenue, logos }: Pick<PortfolioFacts, 'revenue' | 'logos'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns();
  const { from, to, startAccounts, keptAccounts, logoRetention } = logos;
  if (logoRetention === null)
    return (
      <ReportBlock title={t('print.portfolio.kept.none')}>
        <ReportNone>{t('value.retention.noStart')}</ReportNone>
      </ReportBlock>
    );
  const title = t('print.portfolio.kept.title', {
    count: startAccounts,
    kept: format.number(keptAccounts, 0),
    start: format.number(startAccounts, 0),
    share: format.fixedShare(logoRetention),
    from: format.date(from),
    to: format.date(to),
  });
  const few = startAccounts < fewAccounts ? ` ${t('print.portfolio.kept.few')}` : '';
  return (
    <ReportBlock title={title} about={`${t('print.portfolio.kept.about')}${few}`} isWhole>
      <ReportTable
        label={t('value.retention.kept')}
        columns={columns}
        groups={oneGroup(revenue.filter(({ window }) => window.startAccounts > 0))}
        rowKey={({ currency }) => currency ?? ''}
      />
    </ReportBlock>
  );
};
