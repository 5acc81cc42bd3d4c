/** The renewals of the next 90 days with their lights. */
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../../shared/model/portfolio-page.ts';
import { Light } from '../../../ui/light.tsx';
import { ReportBlock, ReportMore, ReportNone } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { type Renewal, renewalsOf } from '../overview/renewals/renewals.ts';
import { renewalDays } from './state.ts';
import { AndMore } from './and-more.tsx';
import css from './state.module.css';

/** The next ones; the list of accounts has the dates of all. */
const mostRenewals = 30;

const useColumns = (): readonly ReportColumn<Renewal>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const column = (key: string): string => t(`portfolio.columns.${key}`);
  return [
    {
      key: 'date',
      heading: column('renewal'),
      share: 15,
      kind: 'date',
      cell: ({ renewalOn }) => format.date(renewalOn),
    },
    {
      key: 'days',
      heading: t('print.portfolio.renewals.days'),
      share: 9,
      kind: 'figure',
      cell: ({ days }) => format.number(days, 0),
    },
    {
      key: 'name',
      heading: column('name'),
      share: 30,
      cell: ({ row }) => (
        <span className={css.name}>
          <bdi>{row.name}</bdi>
        </span>
      ),
    },
    {
      key: 'band',
      heading: column('band'),
      share: 14,
      cell: ({ row }) => <Light band={row.band} size="small" />,
    },
    {
      key: 'mrr',
      heading: column('mrr'),
      share: 14,
      kind: 'figure',
      cell: ({ row }) => (row.mrrMinor === null ? t('common.none') : format.money(row.mrrMinor, row.currency)),
    },
    { key: 'owner', heading: column('owner'), share: 18, cell: ({ row }) => <bdi>{row.owner}</bdi> },
  ];
};

const useTitle = (): ((count: number, until: string) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (count, until) =>
    count === 0
      ? t('portfolio.overview.renewals.noneAhead', { until: format.date(until) })
      : t('print.portfolio.renewals.title', {
          count,
          shown: format.number(count, 0),
          until: format.date(until),
        });
};

/** The next one first; dates that have passed are counted. */
export const RenewalsBlock = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns();
  const titleOf = useTitle();
  const { ahead, overdue, until, withoutDate } = renewalsOf(page.accounts, page.asOf, renewalDays);
  if (withoutDate === page.accounts.length)
    return (
      <ReportBlock title={t('portfolio.overview.renewals.title')}>
        <ReportNone>{t('portfolio.overview.renewals.none.what')}</ReportNone>
      </ReportBlock>
    );
  const more = ahead.length - mostRenewals;
  return (
    <ReportBlock title={titleOf(ahead.length, until)}>
      {ahead.length === 0 ? null : (
        <ReportTable
          label={t('portfolio.overview.renewals.title')}
          columns={columns}
          groups={oneGroup(ahead.slice(0, mostRenewals))}
          rowKey={({ row }) => row.id}
        />
      )}
      <AndMore more={more} />
      {overdue[0] === undefined ? null : (
        <ReportMore>
          {[
            t('portfolio.overview.renewals.overdue', {
              count: overdue.length,
              shown: format.number(overdue.length, 0),
            }),
            t('portfolio.overview.renewals.longest', { date: format.date(overdue[0].renewalOn) }),
          ].join(' ')}
        </ReportMore>
      )}
    </ReportBlock>
  );
};
