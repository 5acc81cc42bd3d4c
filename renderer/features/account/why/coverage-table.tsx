/** How the range comes about: what is known brings the low end, what is not could bring the rest. */
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { rangeParts, type RangePart } from './full-rows.ts';
import css from './coverage-table.module.css';

const useColumns = (): readonly Column<RangePart>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  return [
    {
      key: 'dimension',
      heading: t('account.why.columns.dimension'),
      width: 'rest',
      cell: ({ dimension }) => names.dimension(dimension.key),
    },
    {
      key: 'weight',
      heading: t('account.about.weight'),
      kind: 'figure',
      cell: ({ dimension }) => format.share(dimension.weight, 1),
    },
    {
      key: 'coverage',
      heading: t('account.why.columns.known'),
      kind: 'figure',
      cell: ({ dimension }) => format.share(dimension.coverage),
    },
    {
      key: 'add',
      heading: t('account.why.columns.couldAdd'),
      kind: 'figure',
      cell: ({ couldAdd }) => <bdi>{format.signed(couldAdd)}</bdi>,
    },
  ];
};

/** Range and coverage by dimension. */
export const CoverageTable = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const page = useAccountPage();
  const columns = useColumns();
  const [low, high] = page.score.range;
  const detail = {
    low: format.number(low),
    high: format.number(high),
    width: format.number(high - low),
    coverage: format.share(page.score.coverage),
    minimum: format.share(page.model.minimumCoverage),
  };
  const title = t('account.why.rangeTitle');
  return (
    <Section title={title} aside={t('account.why.rangeAside', detail)}>
      <p className={css.words}>{t('account.why.range', detail)}</p>
      <Table
        label={title}
        columns={columns}
        rows={rangeParts(page)}
        rowKey={({ dimension }) => dimension.key}
      />
    </Section>
  );
};
