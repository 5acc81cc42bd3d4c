/** What a metric's reading is worth at a date: a value, or the state that says why there is none (section 3). */
import type { Day } from '../../../shared/dates.ts';
import type { MetricModel } from '../../../shared/model/model.ts';
import type { MetricState } from '../../../shared/model/score.ts';
import type { FactDataset } from '../db/queries/workspace-facts.ts';
import type { Beside, Metric, Reading } from '../metrics/metric.ts';

/** How a dataset's silence is read. */
interface DatasetRule {
  /** No row means that nothing happened: zero is then the value. Else an account without rows is not known. */
  readonly silenceCounts: boolean;
  /** Whose newest row says how old the data is. */
  readonly agedBy: 'workspace' | 'account';
  /** Too few rows: nothing to measure (`leftOut`), or not known (`unknown`). */
  readonly tooFew: 'leftOut' | 'unknown';
}

const events: DatasetRule = { silenceCounts: true, agedBy: 'workspace', tooFew: 'leftOut' };
const records: DatasetRule = { silenceCounts: false, agedBy: 'workspace', tooFew: 'unknown' };
const opinions: DatasetRule = { silenceCounts: false, agedBy: 'account', tooFew: 'unknown' };

const rules: Readonly<Record<FactDataset, DatasetRule>> = {
  usage: events,
  tickets: events,
  surveys: opinions,
  measurements: opinions,
  judgements: opinions,
  trainings: records,
  invoices: records,
  subscriptions: records,
  referrals: records,
  outcomes: records,
};

/** Whether `tooFew` of a metric is treated like not applicable: a quiet account is not a gap. */
export const isQuiet = (metric: Metric): boolean => rules[metric.dataset].tooFew === 'leftOut';

/** What a metric's score hangs on besides its value: `stateOf` asks for nothing else. */
export const besideFor = (metric: Metric, { minimumN }: Pick<MetricModel, 'minimumN'>): Beside => {
  const isAgedByAccount = rules[metric.dataset].agedBy === 'account';
  return { n: isAgedByAccount || minimumN !== null, newest: isAgedByAccount };
};

/** What decides a reading's state besides the reading. */
interface Circumstances {
  readonly day: Day;
  /** The newest date of the metric's dataset up to the day. */
  readonly newestOfDataset: Day | null;
  readonly limits: Pick<MetricModel, 'minimumN' | 'maximumAgeDays'>;
}

/**
 * The state of a metric's reading. Old data is `expired` before it is too little; a dataset whose first row is after
 * the day is not known yet, and so `missing`.
 */
export const stateOf = (
  metric: Metric,
  reading: Reading | undefined,
  { day, newestOfDataset, limits }: Circumstances,
): MetricState => {
  const rule = rules[metric.dataset];
  const newest = rule.agedBy === 'account' ? (reading?.newest ?? null) : newestOfDataset;
  if (rule.silenceCounts ? newest === null : reading === undefined) return 'missing';
  if (limits.maximumAgeDays !== null) {
    if (newest === null) return 'missing';
    if (day - newest > limits.maximumAgeDays) return 'expired';
  }
  const n = reading ? reading.n : 0;
  // The account's newest answer is there, but too old for the window.
  if (rule.agedBy === 'account' && n === 0) return 'expired';
  if (limits.minimumN !== null && n !== null && n < limits.minimumN) return 'tooFew';
  return reading?.value == null ? 'missing' : 'ok';
};
