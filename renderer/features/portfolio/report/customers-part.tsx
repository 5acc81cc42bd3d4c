/** What customers say, with how far chance alone may have moved it, and whether they stay. */
import { useTranslation } from 'react-i18next';
import type { PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { Whisker } from '../../../charts/whisker.tsx';
import { ReportBlock, ReportNone, ReportPart } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { measureText } from '../../surveys/figures/measure-text.ts';
import { KeptBlock } from './kept-block.tsx';
import { type MeasureLine, measureLines } from './measures.ts';
import css from './state.module.css';

const useColumns = (): readonly ReportColumn<MeasureLine>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const text = ({ measure }: MeasureLine, value: number | null): string =>
    value === null ? t('common.none') : measureText(measure, value, format);
  return [
    {
      key: 'measure',
      heading: t('print.portfolio.customers.measure'),
      share: 28,
      cell: ({ measure }) => t(`surveys.figures.measures.${measure}.full`),
    },
    {
      key: 'value',
      heading: t('print.portfolio.customers.value'),
      share: 10,
      kind: 'figure',
      cell: (line) => (
        <b>
          <bdi>{text(line, line.value)}</bdi>
        </b>
      ),
    },
    {
      key: 'interval',
      heading: t('print.portfolio.customers.interval'),
      share: 20,
      kind: 'figure',
      cell: (line) =>
        line.low === null || line.high === null
          ? t('common.none')
          : t('surveys.figures.to', { low: text(line, line.low), high: text(line, line.high) }),
    },
    {
      key: 'drawing',
      heading: t('print.portfolio.customers.drawing'),
      share: 32,
      cell: (line) => {
        const [low, high] = line.ends;
        return (
          <span className={css.scale}>
            <bdi>{text(line, low)}</bdi>
            <Whisker {...line} scale={{ low, high, ticks: [low, high] }} />
            <bdi>{text(line, high)}</bdi>
          </span>
        );
      },
    },
    {
      key: 'n',
      heading: t('print.portfolio.customers.n'),
      share: 10,
      kind: 'figure',
      cell: ({ n }) => format.number(n, 0),
    },
  ];
};

/** The part. */
export const CustomersPart = ({
  surveys,
  revenue,
  logos,
}: Pick<PortfolioFacts, 'surveys' | 'revenue' | 'logos'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns();
  const lines = measureLines(surveys);
  const dates = { from: format.date(surveys.from), to: format.date(surveys.to) };
  return (
    <ReportPart title={t('print.portfolio.customers.title')}>
      <ReportBlock
        title={t('surveys.figures.window', dates)}
        about={lines.length === 0 ? undefined : t('print.portfolio.customers.about')}
        isWhole
      >
        {lines.length === 0 ? (
          <ReportNone>{t('surveys.figures.nothing')}</ReportNone>
        ) : (
          <ReportTable
            label={t('print.portfolio.customers.title')}
            columns={columns}
            groups={oneGroup(lines)}
            rowKey={({ measure }) => measure}
          />
        )}
      </ReportBlock>
      <KeptBlock revenue={revenue} logos={logos} />
    </ReportPart>
  );
};
