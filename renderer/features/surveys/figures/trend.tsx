/** A figure over time: a chart whose columns stand on the table of their figures. */
import { useTranslation } from 'react-i18next';
import type { PeriodSurveys } from '../../../../shared/model/surveys/figures.ts';
import { IntervalColumn, IntervalNumerals } from '../../../charts/interval-column.tsx';
import { type Interval, type IntervalScale, scaleFor } from '../../../charts/interval-scale.ts';
import { ChartPicture } from '../../../ui/chart-picture.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFiguresView } from './figures-view.tsx';
import { useFiguresPage } from './page-context.ts';
import { limitsOf, readingOf } from './reading.ts';
import css from './trend.module.css';
import { TrendRows } from './trend-rows.tsx';
import { changesOver, countChanges, spanOf } from './trend-words.ts';
import { useFigureWords } from './use-words.ts';

const nothing: Interval = { value: null, low: null, high: null };

interface ChartProps {
  readonly readings: readonly Interval[];
  readonly scale: IntervalScale;
}

const Chart = ({ readings, scale }: ChartProps) => {
  const words = useFigureWords();
  const { measure } = useFiguresView().view;
  return (
    <tr className={css.chart}>
      <td>
        <IntervalNumerals scale={scale} numeral={(value) => words.value(measure, value)} />
      </td>
      {readings.map((own, i) => (
        <td key={i}>
          <IntervalColumn
            scale={scale}
            own={own}
            before={readings[i - 1] ?? null}
            after={readings[i + 1] ?? null}
          />
        </td>
      ))}
    </tr>
  );
};

/** What the chart shows, in a sentence or two. */
const useSentence = (periods: readonly PeriodSurveys[]): string => {
  const { t } = useTranslation();
  const words = useFigureWords();
  const { measure } = useFiguresView().view;
  const span = spanOf(periods, measure);
  if (span === null) return t('surveys.figures.trend.none');
  const { first, last } = span;
  const blanks = {
    name: t(`surveys.figures.measures.${measure}.name`),
    first: words.value(measure, first.value),
    last: words.value(measure, last.value),
    from: words.period(first.period.period),
    to: words.period(last.period.period),
  };
  const { real, noise } = countChanges(changesOver(periods));
  const sentence = t(`surveys.figures.trend.${first === last ? 'one' : 'sentence'}`, blanks);
  return measure === 'nps' && real + noise > 0
    ? `${sentence} ${t('surveys.figures.trend.changes', { real, noise })}`
    : sentence;
};

/** The sentence, and the chart with its table; time runs in the reading direction. */
export const DrawnTrend = () => {
  const { page } = useFiguresPage();
  const { measure } = useFiguresView().view;
  const { periods } = page;
  const sentence = useSentence(periods);
  const readings = periods.map((period) => readingOf(period, measure) ?? nothing);
  return (
    <>
      <p className={css.sentence}>{sentence}</p>
      <div className={css.scroll}>
        <table className={css.table} aria-label={sentence}>
          <tbody>
            <Chart readings={readings} scale={scaleFor(readings, limitsOf[measure])} />
            <TrendRows periods={periods} measure={measure} />
          </tbody>
        </table>
      </div>
    </>
  );
};

/** The part of the screen. */
export const Trend = () => {
  const { t } = useTranslation();
  const { page } = useFiguresPage();
  const { measure, period } = useFiguresView().view;
  const isDrawn = spanOf(page.periods, measure) !== null;
  const picture = <ChartPicture chart={{ kind: 'trend', asOf: page.asOf, measure, period }} />;
  return (
    <Section title={t('surveys.figures.trend.title')} tools={isDrawn ? picture : undefined}>
      <DrawnTrend />
    </Section>
  );
};
