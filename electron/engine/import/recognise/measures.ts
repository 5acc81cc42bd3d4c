/** Which columns of a wide table are figures, and of what. */
import { givenValues, type GivenShape } from '../../../../shared/datasets/given-values.ts';
import { paymentStatusHeadings, paysLate, paysOnTime } from '../../../../shared/datasets/payment-status.ts';
import { fold, foldHeading } from '../../../../shared/fold.ts';
import type { MeasureMapping } from '../../../../shared/import/index.ts';
import { textOf } from '../read/cells.ts';
import { isNumeric, type SampleColumn } from './columns.ts';

const metricByHeading = new Map(
  givenValues.flatMap((given) =>
    [given.metric, ...given.headings].map((heading) => [foldHeading(heading), given] as const),
  ),
);
const statusHeadings = new Set(paymentStatusHeadings.map(foldHeading));
const onTime = new Set(paysOnTime.map(fold));
const late = new Set(paysLate.map(fold));

const ending = /(?:pct|percent|percentage|perc|score|rate|yüzdesi|yuzdesi|yüzde|oran[ıi]|באחוזים|אחוז)$/;

const givenFor = (folded: string) =>
  metricByHeading.get(folded) ?? metricByHeading.get(folded.replace(ending, ''));

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
  const given = isNumeric(column) ? givenFor(column.folded) : undefined;
  const factor = given && factorFor(column, given.shape);
  if (given === undefined || factor == null) return null;
  return { column: column.heading, metric: given.metric, ...(factor === 1 ? {} : { factor }) };
};

const identifying =
  /(?:^|[\s_])(?:id|no|nr|code|kod[u]?|zip|postal|phone|tel|telefon|fax|year|y[ıi]l|lat|lon|latitude|longitude|numara(?:s[ıi])?|מספר|טלפון|מיקוד)(?:$|[\s_])/iu;

/** The name of an own metric: the heading as a reader would write it. */
const ownName = (heading: string): string => heading.replaceAll(/[_\s]+/g, ' ').trim();

/** A column of other figures as an own metric; null where it holds no figures, or figures that name something. */
export const ownMeasure = (column: SampleColumn): MeasureMapping | null =>
  isNumeric(column) && !identifying.test(column.heading.replaceAll(/([a-z])([A-Z])/g, '$1 $2'))
    ? { column: column.heading, metric: ownName(column.heading) }
    : null;

/**
 * The measurements of a wide table's remaining columns: built-in metrics, each at most once, and own ones. Empty
 * unless at least one is built in: the figures of an ordinary list of customers are attributes.
 */
export const measuresOf = (columns: readonly SampleColumn[]): readonly MeasureMapping[] => {
  const used = new Set<string>();
  const measures = columns.map((column) => {
    const given = builtInMeasure(column);
    const measure = given && !used.has(given.metric) ? given : ownMeasure(column);
    if (measure) used.add(measure.metric);
    return { measure, builtIn: measure !== null && measure === given };
  });
  if (!measures.some(({ builtIn }) => builtIn)) return [];
  return measures.map(({ measure }) => measure).filter((measure) => measure !== null);
};
