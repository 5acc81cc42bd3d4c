/** One account's figures from what was gathered about it. */
import { type Day, isoOrNull } from '../../../shared/dates.ts';
import type { AccountValue } from '../../../shared/model/account-value.ts';
import type { SubscriptionSpan } from '../db/queries/value-facts.ts';
import { worthOf } from './account-value.ts';
import type { Subject } from './gathered.ts';
import type { Bands } from './question.ts';
import { runs } from './revenue-days.ts';

/** What all accounts share. */
export interface Shared {
  readonly asOf: Day;
  readonly spans: ReadonlyMap<number, readonly Pick<SubscriptionSpan, 'startedOn' | 'endedOn'>[]>;
  readonly bands: Bands;
  readonly retention: number | null;
  readonly discount: number;
  /** Of accounts that have none. */
  readonly margin: number | undefined;
}

const marginOf = (own: number | null, { margin }: Shared) => {
  if (own !== null) return { grossMargin: own, grossMarginFrom: 'account' as const };
  return margin === undefined
    ? { grossMargin: null, grossMarginFrom: null }
    : { grossMargin: margin, grossMarginFrom: 'set' as const };
};

const mrrOf = ({ row }: Subject, { spans, asOf }: Shared) => {
  const running = spans.get(row.id)?.filter((span) => runs(span, asOf)).length ?? 0;
  const from = running > 0 ? ('subscriptions' as const) : ('account' as const);
  return {
    mrrMinor: row.mrrMinor,
    mrrFrom: row.mrrMinor === null ? null : from,
    runningSubscriptions: running,
  };
};

/** The account's worth. */
export const subjectValue = (subject: Subject, shared: Shared): AccountValue => {
  const { row, settled, group } = subject;
  const { currency, currencyFrom, payments } = settled;
  const known = { ...mrrOf(subject, shared), ...marginOf(row.grossMargin, shared), cacMinor: row.cacMinor };
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    group,
    currency,
    currencyFrom,
    ...known,
    ...worthOf({ ...known, currency, payments, retention: shared.retention, discount: shared.discount }),
    band: shared.bands.get(row.id) ?? 'unknown',
    renewalOn: isoOrNull(row.renewalOn),
  };
};
