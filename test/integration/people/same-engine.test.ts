/** People are scored as accounts are: to the same figures as in a workspace in which each of them is an account. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorePeople } from '../../../electron/engine/people/index.ts';
import { modelForPeople } from '../../../electron/engine/people/person-model.ts';
import { scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { AccountScore } from '../../../shared/model/score.ts';
import { asOf as date, daysBefore } from '../../helpers/metric.ts';
import { type Row, type Rows, workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay(date) as number;

/** How rows may spell each of the people: as the list has them, or otherwise. The last one is on no list. */
const spellings = [
  ['P-1', 'p 1', 'AYSE@A.example', 'Ayşe Kaya', 'ayse kaya'],
  ['P-2', 'can@a.example', 'CAN'],
  ['Deniz', 'DENIZ', 'deniz.'],
];
const listed = [
  { account: 'A', key: 'P-1', name: 'AYŞE KAYA', email: 'ayse@a.example' },
  { account: 'A', key: 'P-2', name: 'Can', email: 'can@a.example' },
];

const day = fc.integer({ min: -40, max: 500 }).map(daysBefore);
const later = (from: string, days: number): string => daysBefore(asOf - ((parseDay(from) as number) + days));
const who = fc.integer({ min: 0, max: 2 });

/** A row of somebody, before it is said whose it is. */
const usage = fc.record({ date: day, feature: fc.constantFrom('x', 'y', 'z', null), events: fc.nat(9) });
const training = fc.record({
  course: fc.string({ minLength: 1 }),
  assignedOn: day,
  completedOn: fc.option(day),
});
const answer = fc.record({
  kind: fc.constantFrom('nps', 'csat', 'ces'),
  answeredOn: day,
  score: fc.integer({ min: 1, max: 5 }),
});
const ticket = fc
  .record({
    openedOn: day,
    takes: fc.option(fc.integer({ min: 0, max: 20 })),
    category: fc.constantFrom('a', 'b', null),
    failure: fc.option(fc.boolean()),
    firstContact: fc.option(fc.boolean()),
    reopened: fc.option(fc.nat(2)),
  })
  .map(({ takes, ...row }) => ({ ...row, closedOn: takes === null ? null : later(row.openedOn, takes) }));

/** Rows with the place of who they are of and how that is spelt; others belong to account B. */
const owned = (row: fc.Arbitrary<Row>) =>
  fc.array(fc.record({ row, who, spelling: fc.nat(), isOther: fc.boolean() }), { maxLength: 25 });

const cases = fc.record({
  usage: owned(usage),
  trainings: owned(training),
  tickets: owned(ticket),
  surveys: owned(answer),
});

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const mapRows = (all: Case, rowOf: (own: Case['usage'][number]) => Row): Rows =>
  Object.fromEntries(Object.entries(all).map(([dataset, rows]) => [dataset, rows.map(rowOf)]));

const personAt = (place: number): string => spellings[place]?.[0] as string;
const other = { account: 'B', person: 'P-9' };

/** All rows in account A under many spellings. */
const asPeople = (all: Case): Rows => ({
  accounts: [{ key: 'A' }, { key: 'B' }],
  people: listed,
  ...mapRows(all, ({ row, who: place, spelling, isOther }) => {
    const own = spellings[place] as readonly string[];
    return isOther
      ? { ...row, ...other }
      : { ...row, account: 'A', person: own[spelling % own.length] as string };
  }),
});

const firstDates = ['date', 'assignedOn', 'completedOn', 'openedOn', 'answeredOn'] as const;

const startOf = (all: Case, place: number): string | null => {
  const own = Object.values(all)
    .flat()
    .filter(({ who: whose, isOther }) => whose === place && !isOther)
    .flatMap(({ row }) => firstDates.flatMap((name) => row[name] ?? []));
  return own.length === 0 ? null : (own.map(String).toSorted()[0] ?? null);
};

/** Each person an account of the same name, which starts with its first row. */
const asAccounts = (all: Case): Rows => ({
  accounts: [
    ...spellings.map((_, place) => ({ key: personAt(place), startedOn: startOf(all, place) })),
    { key: 'B' },
  ],
  ...mapRows(all, ({ row, who: place, isOther }) =>
    isOther ? { ...row, ...other } : { ...row, account: personAt(place), person: personAt(place) },
  ),
});

const figuresOf = ({
  score,
  band,
  coverage,
  range,
  momentum,
  momentumBasis,
  dimensions,
}: Partial<AccountScore>) => ({
  score,
  band,
  coverage,
  range,
  momentum,
  momentumBasis,
  dimensions,
});

describe('the people of an account', () => {
  it('score as they would as accounts of a workspace', () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, (all) => {
        const people = workspaceWith(asPeople(all)).db;
        const accounts = workspaceWith(asAccounts(all)).db;
        const account = people.prepare(`SELECT id FROM accounts WHERE key = 'A'`).pluck().get() as number;
        const expected = new Map(
          scoreAccounts(accounts, { asOf, model: modelForPeople(defaultModel) }).accounts.map((own) => [
            fold(own.key),
            figuresOf(own),
          ]),
        );
        for (const own of scorePeople(people, { account, asOf }).people) {
          expect(figuresOf(own)).toEqual(expected.get(fold(own.person)));
          compared += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(100);
  }, 60_000);
});
