/** What is not known and why, and how everything else was worked out from which data. */
import { useTranslation } from 'react-i18next';
import type { PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { ReportBlock, ReportColumns, ReportNone, ReportPart } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { Unmeasured } from '../unmeasured.tsx';
import { FreshnessBlock, MethodBlock } from './method-blocks.tsx';
import { AndMore } from './and-more.tsx';
import { mostNotScored, type NotScored, notScoredOf } from './not-scored.ts';

const useColumns = (): readonly ReportColumn<NotScored>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'name',
      heading: t('portfolio.columns.name'),
      share: 34,
      cell: ({ row }) => <bdi>{row.name}</bdi>,
    },
    {
      key: 'coverage',
      heading: t('portfolio.columns.coverage'),
      share: 14,
      kind: 'figure',
      cell: ({ row }) => format.share(row.coverage),
    },
    {
      key: 'reason',
      heading: t('print.portfolio.unknown.why'),
      share: 34,
      cell: ({ reason }) => t(`print.portfolio.unknown.${reason}`),
    },
    {
      key: 'mrr',
      heading: t('portfolio.columns.mrr'),
      share: 18,
      kind: 'figure',
      cell: ({ row }) => (row.mrrMinor === null ? t('common.none') : format.money(row.mrrMinor, row.currency)),
    },
  ];
};

const NotScoredBlock = ({ page, rules }: Pick<PortfolioFacts, 'page' | 'rules'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns();
  const all = notScoredOf(page.accounts);
  const [count, more] = [all.length, all.length - mostNotScored];
  if (count === 0) return <ReportNone>{t('print.portfolio.unknown.none')}</ReportNone>;
  return (
    <ReportBlock
      title={t('print.portfolio.unknown.count', { count, shown: format.number(count, 0) })}
      about={t('print.portfolio.unknown.about', { minimum: format.share(rules.minimumCoverage) })}
    >
      <ReportTable
        label={t('print.portfolio.unknown.title')}
        columns={columns}
        groups={oneGroup(all.slice(0, mostNotScored))}
        rowKey={({ row }) => row.id}
      />
      <AndMore more={more} />
    </ReportBlock>
  );
};

/** The last part. */
export const UnknownPart = ({ facts }: { readonly facts: PortfolioFacts }) => {
  const { t } = useTranslation();
  return (
    <ReportPart title={t('print.portfolio.unknown.title')}>
      <Unmeasured page={facts.page} />
      <NotScoredBlock page={facts.page} rules={facts.rules} />
      <ReportColumns wide="first">
        <MethodBlock page={facts.page} rules={facts.rules} />
        <FreshnessBlock freshness={facts.freshness} files={facts.files} />
      </ReportColumns>
    </ReportPart>
  );
};
