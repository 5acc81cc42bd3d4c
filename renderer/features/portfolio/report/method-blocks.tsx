/** How the scores come about in five lines, and which data they stand on. */
import { useTranslation } from 'react-i18next';
import type { DatasetFreshness, PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { isolated } from '../../../ui/isolated.ts';
import { ReportBlock, ReportMore, ReportNone } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './method.module.css';

/** Five lines, the same for every model but for its figures. */
export const MethodBlock = ({ page, rules }: Pick<PortfolioFacts, 'page' | 'rules'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cutoffs, minimumCoverage } = rules;
  const model = {
    name: isolated(page.model.name),
    version: format.number(page.model.version, 0),
  };
  const lights = {
    amber: format.number(cutoffs.amber),
    green: format.number(cutoffs.green),
    minimum: format.share(minimumCoverage),
  };
  return (
    <ReportBlock title={t('print.portfolio.method.title')} isWhole>
      <ol className={css.lines}>
        <li>{t('print.portfolio.method.metrics')}</li>
        <li>{t('print.portfolio.method.weights', model)}</li>
        <li>{t('print.portfolio.method.lights', lights)}</li>
        <li>{t('print.portfolio.method.rules')}</li>
        <li>{t('print.portfolio.method.missing')}</li>
      </ol>
    </ReportBlock>
  );
};

const useColumns = (): readonly ReportColumn<DatasetFreshness>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'dataset',
      heading: t('freshness.title'),
      share: 38,
      cell: ({ dataset }) => t(`freshness.datasets.${dataset}`),
    },
    {
      key: 'newest',
      heading: t('freshness.newest'),
      share: 32,
      kind: 'date',
      cell: ({ newest }) => format.date(newest),
    },
    {
      key: 'age',
      heading: t('print.portfolio.data.age'),
      share: 30,
      kind: 'figure',
      cell: ({ ageDays }) => format.span(ageDays, 'day'),
    },
  ];
};

/** Files named beyond these are counted. */
const mostFiles = 8;

/** How fresh each kind of data is, and the files it came from. */
export const FreshnessBlock = ({ freshness, files }: Pick<PortfolioFacts, 'freshness' | 'files'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns();
  const left = files.length - mostFiles;
  const more =
    left > 0 ? [t('portfolio.overview.andMore', { count: left, shown: format.number(left, 0) })] : [];
  const named = [...files.slice(0, mostFiles).map(isolated), ...more].join(', ');
  return (
    <ReportBlock title={t('print.portfolio.data.title')} isWhole>
      {freshness.length === 0 ? (
        <ReportNone>{t('print.portfolio.data.none')}</ReportNone>
      ) : (
        <ReportTable
          label={t('print.portfolio.data.title')}
          columns={columns}
          groups={oneGroup(freshness)}
          rowKey={({ dataset }) => dataset}
        />
      )}
      {files.length === 0 ? null : <ReportMore>{t('print.portfolio.data.files', { files: named })}</ReportMore>}
    </ReportBlock>
  );
};
