/** Which columns of a wide table are figures, and of what. */
import { givenSpans } from '../../../../shared/datasets/given-spans.ts';
import type { GivenShape, GivenValue } from '../../../../shared/datasets/given/given-value.ts';
import { givenValues } from '../../../../shared/datasets/given-values.ts';
import { paymentStatusHeadings, paysLate, paysOnTime } from '../../../../shared/datasets/payment-status.ts';
import { fold, foldHeading } from '../../../../shared/fold.ts';
import type { MeasureMapping } from '../../../../shared/import/index.ts';
import { textOf } from '../read/cells.ts';
import { isNumeric, type SampleColumn } from './columns.ts';
import { isMetricKey } from '../../../../shared/model/metrics.ts';
import { scaleIn } from './scale.ts';

const metricByHeading = new Map(
  givenValues.flatMap((given) =>
    [given.metric, ...given.headings].map((heading) => [foldHeading(heading), given] as const),
  ),
);
const metricBySpan = new Map(
  givenValues.flatMap((given) =>
    (givenSpans[given.metric] ?? []).map((heading) => [foldHeading(heading), given] as const),
  ),
);
const countHeadings = new Set(givenValues.flatMap(({ counts }) => counts ?? []).map(foldHeading));
const statusHeadings = new Set(paymentStatusHeadings.map(foldHeading));
const onTime = new Set(paysOnTime.map(fold));
const late = new Set(paysLate.map(fold));

const ending = /(?:pct|percent|percentage|perc|score|rate|yüzdesi|yuzdesi|yüzde|oran[ıi]|באחוזים|אחוז)$/;

const givenFor = (folded: string): GivenValue | undefined =>
  metricByHeading.get(folded) ?? metricByHeading.get(folded.replace(ending, ''));

/** The scale that a mean of answers is built in on. */
const builtInScales: Partial<Record<GivenShape, readonly [number, number]>> = {
  tenScale: [0, 10],
  sevenScale: [1, 7],
};

/** A mean on another scale than the metric's is another figure: NPS asked from 1 to 10, satisfaction from 1 to 5. */
const onItsScale = (heading: string, shape: GivenShape): boolean => {
  const [given, usual] = [scaleIn(heading), builtInScales[shape]];
  return given === null || (usual !== undefined && given[0] === usual[0] && given[1] === usual[1]);
};

interface Meant {
  readonly given: GivenValue;
  /** Makes the unit that the heading names the metric's. */
  readonly unitFactor: number;
}

/** "Seats used" heads 7 of 10 as well as 70 %: without a percent sign or shares of one it is the count. */
const isCount = ({ folded, heading, percent, numbers }: SampleColumn): boolean =>
  countHeadings.has(folded) &&
  !percent &&
  !/[%٪]/.test(heading) &&
  !numbers.some((value) => value > 0 && value < 1);

const meantBy = (column: SampleColumn): Meant | null => {
  if (isCount(column)) return null;
  const direct = givenFor(column.folded);
  if (direct) return onItsScale(column.heading, direct.shape) ? { given: direct, unitFactor: 1 } : null;
  if (column.unit?.of.kind !== 'time') return null;
  const given = metricBySpan.get(column.unit.folded);
  if (given === undefined) return null;
  return { given, unitFactor: column.unit.of.hours / (given.shape === 'days' ? 24 : 1) };
};

const within = (numbers: readonly number[], least: number, most: number): boolean =>
  numbers.every((value) => value >= least && value <= most);

/** The factor that makes a column's figures the metric's; null where they cannot be meant. */
const factorFor = ({ numbers, percent }: SampleColumn, shape: GivenShape): number | null => {
  const isShare = within(numbers, -1, 1) && !percent;
  switch (shape) {
    case 'percent':
      return isShare ? 100 : 1;
    case 'largePercent':
      if (isShare && within(numbers, 0, 1)) return 100;
      return percent || (within(numbers, 0, 100) && numbers.some((value) => value > 10)) ? 1 : null;
    case 'days':
    case 'hours':
      return within(numbers, 0, Number.POSITIVE_INFINITY) ? 1 : null;
    case 'tenScale':
      return within(numbers, 0, 10) ? 1 : null;
    case 'sevenScale':
      return within(numbers, 1, 7) ? 1 : null;
  }
};

/** A payment status in words as on-time payment: every word of the column is listed, so that the user can change it. */
const paymentMeasure = (column: SampleColumn): MeasureMapping | null => {
  if (!statusHeadings.has(column.folded) || isNumeric(column)) return null;
  const words = column.distinct.map(textOf);
  if (words.length > 20 || !words.some((word) => onTime.has(fold(word)) || late.has(fold(word)))) return null;
  const valueOf = (word: string): number | null => {
    if (onTime.has(fold(word))) return 100;
    return late.has(fold(word)) ? 0 : null;
  };
  return {
    column: column.heading,
    metric: 'onTimePayment',
    values: Object.fromEntries(words.map((word) => [word, valueOf(word)])),
  };
};

/** The built-in metric that a column gives; null for other columns. */
export const builtInMeasure = (column: SampleColumn): MeasureMapping | null => {
  const payment = paymentMeasure(column);
  if (payment) return payment;
  const meant = isNumeric(column) ? meantBy(column) : null;
  const shaped = meant && factorFor(column, meant.given.shape);
  if (meant === null || shaped === null) return null;
  const factor = shaped * meant.unitFactor;
  return { column: column.heading, metric: meant.given.metric, ...(factor === 1 ? {} : { factor }) };
};

/**
 * The built-in metric that words name, and the factor for the figures under them; null where they name none or the
 * figures cannot be meant. Without figures the words alone decide.
 */
export const figureNamed = (
  text: string,
  figures: SampleColumn | null,
): { readonly metric: string; readonly factor?: number } | null => {
  const given = givenFor(foldHeading(text).replaceAll('%', ''));
  if (given === undefined || !onItsScale(text, given.shape)) return null;
  const factor = figures === null ? 1 : factorFor(figures, given.shape);
  return factor === null ? null : { metric: given.metric, ...(factor === 1 ? {} : { factor }) };
};

const identifying =
  /(?:^|[\s_])(?:id|no|nr|code|kod[u]?|zip|postal|phone|tel|telefon|fax|year|y[ıi]l|lat|lon|latitude|longitude|numara(?:s[ıi])?|מספר|טלפון|מיקוד)(?:$|[\s_])/iu;

/** The name of an own metric: the heading as a reader would write it, and never the key of a built-in one. */
const ownName = (heading: string): string => {
  const name = heading.replaceAll(/[_\s]+/g, ' ').trim();
  return isMetricKey(name) ? `${name} (as given)` : name;
};

/** Whether a heading speaks of a built-in metric, even where its figures are not what the metric needs. */
const namesMetric = (column: SampleColumn): boolean =>
  isNumeric(column) && givenFor(column.folded) !== undefined;

/** A column of other figures as an own metric; null where it holds no figures, or figures that name something. */
const ownMeasure = (column: SampleColumn): MeasureMapping | null =>
  isNumeric(column) && !identifying.test(column.heading.replaceAll(/([a-z])([A-Z])/g, '$1 $2'))
    ? { column: column.heading, metric: ownName(column.heading) }
    : null;

/**
 * The measurements of a wide table's remaining columns: built-in metrics, each at most once, and own ones. Empty
 * unless the heading of at least one speaks of a built-in one: the figures of an ordinary list of customers are attributes.
 */
export const measuresOf = (columns: readonly SampleColumn[]): readonly MeasureMapping[] => {
  const used = new Set<string>();
  const measures = columns.map((column) => {
    const given = builtInMeasure(column);
    const measure = given && !used.has(given.metric) ? given : ownMeasure(column);
    if (measure) used.add(measure.metric);
    return measure;
  });
  if (!columns.some((column) => builtInMeasure(column) !== null || namesMetric(column))) return [];
  return measures.filter((measure) => measure !== null);
};
