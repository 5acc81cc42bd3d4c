/** Monthly revenue by light, each currency by itself. */
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../shared/model/model.ts';
import type { PortfolioFacts, ReportRevenue } from '../../../../shared/model/report-facts.ts';
import { LightsBar } from '../../../charts/lights-bar.tsx';
import { Light } from '../../../ui/light.tsx';
import { ReportBlock, ReportNone } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { bandOrder } from '../summary.ts';

const partOf = ({ atRisk }: ReportRevenue, band: Band) => atRisk.find((part) => part.band === band);

const unwellShare = (revenue: ReportRevenue): number =>
  (partOf(revenue, 'red')?.share ?? 0) + (partOf(revenue, 'amber')?.share ?? 0);

const useColumns = (): readonly ReportColumn<ReportRevenue>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'currency',
      heading: t('portfolio.columns.currency'),
      share: 12,
      cell: ({ currency }) => currency ?? t('portfolio.overview.noCurrency'),
    },
    ...bandOrder.map((band): ReportColumn<ReportRevenue> => ({
      key: band,
      heading: <Light band={band} size="small" />,
      share: 14,
      kind: 'figure',
      cell: (revenue) => format.money(partOf(revenue, band)?.mrrMinor ?? 0, revenue.currency),
    })),
    {
      key: 'all',
      heading: t('print.portfolio.risk.all'),
      share: 14,
      kind: 'figure',
      cell: ({ mrrMinor, currency }) => <b>{format.money(mrrMinor, currency)}</b>,
    },
    {
      key: 'share',
      heading: t('print.portfolio.risk.unwell'),
      share: 9,
      kind: 'figure',
      cell: (revenue) => format.share(unwellShare(revenue)),
    },
    {
      key: 'bar',
      heading: '',
      share: 9,
      cell: ({ atRisk }) => (
        <LightsBar shares={atRisk.map(({ band, share }) => ({ band, share: share ?? 0 }))} />
      ),
    },
  ];
};

/** One row for each currency. */
export const RiskBlock = ({ revenue }: Pick<PortfolioFacts, 'revenue'>) => {
  const { t } = useTranslation();
  const columns = useColumns();
  const paying = revenue.filter(({ mrrMinor }) => mrrMinor > 0);
  return (
    <ReportBlock title={t('print.portfolio.risk.title')} about={t('print.portfolio.risk.about')} isWhole>
      {paying.length === 0 ? (
        <ReportNone>{t('portfolio.overview.value.none.mrr.what')}</ReportNone>
      ) : (
        <ReportTable
          label={t('print.portfolio.risk.title')}
          columns={columns}
          groups={oneGroup(paying)}
          rowKey={({ currency }) => currency ?? ''}
        />
      )}
    </ReportBlock>
  );
};
