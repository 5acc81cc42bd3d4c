/** The rows that count are the number: computed again from them alone, by other code, it is the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, parseDay } from '../../../shared/dates.ts';
import { scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { isMetricKey, metricKeys } from '../../../shared/model/metrics.ts';
import { again, allRows } from '../../helpers/rows-behind.ts';
import { type Row, type Rows, workspaceWith } from '../../helpers/workspace.ts';

const asOf = '2026-06-30';
const today = parseDay(asOf) as number;

const date = (least = -500, most = 20) =>
  fc.integer({ min: least, max: most }).map((days) => isoOf(today + days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
const account = fc.constantFrom('A', 'A', 'A', 'B');
const person = maybe(fc.constantFrom('p1', 'p2', 'p3', 'P2 ', 'stranger'));
const yesNo = maybe(fc.boolean());
const many = (shape: Record<string, fc.Arbitrary<Row[string]>>, maxLength = 14): fc.Arbitrary<readonly Row[]> =>
  fc.array(fc.record(shape) as fc.Arbitrary<Row>, { maxLength });
const scale = (most: number) => ({
  score: fc.integer({ min: 0, max: most }),
  scaleMax: maybe(fc.constant(most)),
});

const accounts = fc
  .tuple(maybe(date(-900, -1)), maybe(fc.integer({ min: 0, max: 9 })))
  .map(([startedOn, seats]): readonly Row[] => [{ key: 'A', startedOn, seats }, { key: 'B' }]);

const people: readonly Row[] = [
  { key: 'p1', account: 'A', name: 'Ana' },
  { key: 'k2', account: 'A', name: 'P2', email: 'p2@a.example' },
  { key: 'p3', account: 'B', name: 'Bo' },
];

const usage = many({
  account,
  date: date(-200),
  person,
  feature: maybe(fc.constantFrom('x', 'y', 'z')),
  events: fc.integer({ min: 0, max: 9 }),
  activeUsers: maybe(fc.integer({ min: 0, max: 9 })),
  seats: maybe(fc.integer({ min: 0, max: 9 })),
});
const plainUsage = many({ account, date: date(-200), person, events: fc.integer({ min: 0, max: 9 }) });

const workspaces: fc.Arbitrary<Rows> = fc.record({
  accounts,
  people: fc.constant(people),
  usage: fc.oneof(usage, plainUsage),
  trainings: many({
    account,
    person,
    course: fc.constantFrom('c1', 'c2'),
    assignedOn: maybe(date()),
    completedOn: maybe(date()),
  }),
  tickets: many(
    {
      account,
      openedOn: date(-300),
      closedOn: maybe(date(-200)),
      category: maybe(fc.constantFrom('login', 'billing')),
      failure: yesNo,
      firstContact: yesNo,
      reopened: maybe(fc.integer({ min: 0, max: 2 })),
    },
    25,
  ),
  surveys: fc
    .tuple(
      many({ account, person, kind: fc.constant('nps'), answeredOn: date(), ...scale(10) }),
      many({ account, person, kind: fc.constant('csat'), answeredOn: date(), ...scale(5) }),
      many({ account, person, kind: fc.constant('ces'), answeredOn: date(), ...scale(7) }),
      many({ account, person, kind: fc.constantFrom('nps', 'csat'), invitedOn: date() }, 4),
    )
    .map((parts) => parts.flat()),
  invoices: many({
    account,
    issuedOn: maybe(date(-600)),
    dueOn: date(-600),
    paidOn: maybe(date()),
    amount: fc.integer({ min: -3, max: 9 }),
  }),
  subscriptions: many(
    {
      account,
      startedOn: date(-900),
      endedOn: maybe(date(-500, 300)),
      mrr: fc.integer({ min: 0, max: 9 }),
      seats: maybe(fc.integer({ min: 0, max: 9 })),
    },
    6,
  ),
});

/** However few rows there are, the value is computed. */
const model = {
  ...defaultModel,
  metrics: defaultModel.metrics.map((metric) => ({ ...metric, minimumN: null })),
};

describe('the rows behind a metric', () => {
  it('make its value by themselves, whatever the workspace holds', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(workspaces, (rows) => {
        const { db } = workspaceWith(rows);
        for (const { id, dimensions } of scoreAccounts(db, { asOf: today, model }).accounts)
          for (const { key, value, source } of dimensions.flatMap(({ metrics }) => metrics)) {
            if (!isMetricKey(key) || source !== 'computed' || value === null) continue;
            expect(again(db, key, { account: id, asOf }), key).toBeCloseTo(value, 9);
            seen.add(key);
          }
      }),
      { numRuns: 40 },
    );
    expect([...seen].toSorted()).toEqual(metricKeys.toSorted());
  });

  it('are told apart: none is lost, and each that does not count says why', () => {
    fc.assert(
      fc.property(workspaces, (rows) => {
        const { db } = workspaceWith(rows);
        const { id } = db.prepare("SELECT id FROM accounts WHERE key = 'A'").get() as { id: number };
        for (const about of metricKeys)
          for (const part of allRows(db, { account: id, asOf: today, about }).parts) {
            expect(part.rows.length).toBe(part.looked);
            expect(part.rows.filter(({ reason }) => reason === null).length).toBe(part.counting);
            expect(part.rows.every(({ origin }) => origin.file === 'test.csv' && origin.typedBy === null)).toBe(
              true,
            );
            const own = new Set(part.rows.map(({ origin }) => origin.row));
            expect(own.size).toBe(part.looked);
          }
      }),
      { numRuns: 10 },
    );
  });
});
