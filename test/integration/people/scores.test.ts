/** Scores of people, each computed by hand from the formulas and points of the health model. */
import { describe, expect, it } from 'vitest';
import { peopleList, personDetail, scorePeople } from '../../../electron/engine/people/index.ts';
import type { Db } from '../../../electron/engine/db/statements.ts';
import { publishModel } from '../../../electron/engine/scoring/models/versions.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { parseDay } from '../../../shared/dates.ts';
import { asOf as date, daysBefore } from '../../helpers/metric.ts';
import { type Rows, workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay(date) as number;
const inA = <T extends object>(row: T) => ({ account: 'A', ...row });

const idOf = (db: Db, key: string): number =>
  db.prepare('SELECT id FROM accounts WHERE key = ?').pluck().get(key) as number;

const peopleOfA = (rows: Rows) => {
  const { db } = workspaceWith(rows);
  const question = { account: idOf(db, 'A'), asOf };
  const { people } = scorePeople(db, question);
  return { db, question, people, person: (key: string) => people.find((own) => own.person === key) };
};

const valuesOf = (rows: Rows, key: string) => {
  const metrics = peopleOfA(rows)
    .person(key)
    ?.dimensions.flatMap((dimension) => dimension.metrics);
  return Object.fromEntries((metrics ?? []).map((metric) => [metric.key, [metric.state, metric.value]]));
};

/**
 * Ayşe: named by key in usage, by e-mail in the survey, by name in trainings. Can: only rows name him.
 * Features used by any account in the last 90 days: x (Ayşe), y (Can), z and w (account B): 4.
 */
const two: Rows = {
  accounts: [{ key: 'A' }, { key: 'B' }],
  people: [inA({ key: 'P-1', name: 'Ayşe Kaya', email: 'ayse@a.example', role: 'Planner' })],
  usage: [
    inA({ date: daysBefore(1), person: 'P-1', feature: 'x', events: 30 }),
    inA({ date: daysBefore(100), person: 'p-1', feature: 'x', events: 20 }),
    inA({ date: daysBefore(2), person: 'Can', feature: 'y', events: 5 }),
    { account: 'B', date: daysBefore(1), person: 'P-9', feature: 'z', events: 1 },
    { account: 'B', date: daysBefore(1), person: 'P-9', feature: 'w', events: 1 },
  ],
  trainings: [
    inA({ person: 'AYŞE KAYA', course: '1', assignedOn: daysBefore(90), completedOn: daysBefore(80) }),
    inA({ person: 'Ayse Kaya', course: '2', assignedOn: daysBefore(90) }),
  ],
  surveys: [inA({ person: 'Ayse@A.example', kind: 'nps', answeredOn: daysBefore(10), score: 8 })],
};

describe('the score of a person', () => {
  it('is the account’s model over what can be told of them', () => {
    // Usage trend 100 × (30 ÷ 20 − 1) = 50 %: 100. Features 1 of 4 = 25 %: 50 + 25 × (25 − 20) ÷ (40 − 20) = 56.25.
    // Last use 1 day ago: 100. Adoption (100 + 56.25 + 100) ÷ 3 = 85.41667. Training 1 of 2 = 50 %: 50. NPS 8: 75.
    // No tickets, CSAT or CES anywhere: off. (30 × 85.41667 + 15 × 50 + 20 × 75) ÷ 65 = 74.03846: just below green.
    const ayse = peopleOfA(two).person('P-1');
    expect(ayse?.score).toBeCloseTo(74.03846, 5);
    expect(ayse).toMatchObject({ name: 'Ayşe Kaya', role: 'Planner', listed: true, band: 'amber' });
    expect(ayse?.coverage).toBeCloseTo(1, 10);
    const contributions = ayse?.dimensions.flatMap(({ metrics }) =>
      metrics.map((own) => own.contribution ?? 0),
    );
    expect(contributions?.reduce((sum, own) => sum + own)).toBeCloseTo(74.03846, 5);
  });

  it('is grey with a wide range where little is known', () => {
    // Can: no use in the 90 days before (trend missing), 1 of 4 features: 56.25, 2 days: 100; no training, no answer.
    // Score (56.25 + 100) ÷ 2 = 78.125 on adoption alone. Coverage 30 × ⅔ ÷ 65 = 0.30769: below 0.6, unknown.
    // Range: 30 × 156.25 ÷ 3 ÷ 65 = 24.03846 to (30 × 256.25 ÷ 3 + 15 × 100 + 20 × 100) ÷ 65 = 93.26923.
    const can = peopleOfA(two).person('Can');
    expect(can).toMatchObject({
      name: 'Can',
      email: null,
      listed: false,
      band: 'unknown',
      computedBand: 'unknown',
    });
    expect(can?.score).toBeCloseTo(78.125, 10);
    expect(can?.coverage).toBeCloseTo(0.30769, 5);
    expect(can?.range[0]).toBeCloseTo(24.03846, 5);
    expect(can?.range[1]).toBeCloseTo(93.26923, 5);
  });

  it('takes the account’s own form of the model: variant, weights, and caps', () => {
    const { db, question } = peopleOfA({ ...two, accounts: [{ key: 'A', segment: 'Large' }, { key: 'B' }] });
    publishModel(db, {
      ...defaultModel,
      version: 2,
      caps: [{ metric: 'trainingCompletion', op: '<=', value: 50, band: 'red' }],
      variants: [
        {
          name: 'Large ones',
          when: [{ attribute: 'segment', op: '=', value: 'large' }],
          cutoffs: { amber: 40, green: 60 },
          dimensionWeights: { adoption: 0 },
          metrics: {
            recommendation: {
              points: [
                [0, 0],
                [10, 100],
              ],
            },
          },
        },
      ],
    });
    const ayse = scorePeople(db, question).people.find(({ person }) => person === 'P-1');
    // Adoption does not count; (15 × 50 + 20 × 80) ÷ 35 = 67.14286: green from 60, but capped at red.
    expect(ayse?.score).toBeCloseTo(67.14286, 5);
    expect(ayse).toMatchObject({ computedBand: 'green', band: 'red' });
    expect(ayse?.caps.map(({ metric, value }) => [metric, value])).toEqual([['trainingCompletion', 50]]);
    expect(scorePeople(db, question).cutoffs).toEqual({ amber: 40, green: 60 });
  });

  it('leaves out what does not apply to the account', () => {
    const { db, question } = peopleOfA(two);
    db.prepare(
      `INSERT INTO not_applicable (account_id, metric, reason, created_at) VALUES (?, 'recommendation', 'none', '')`,
    ).run(question.account);
    const ayse = scorePeople(db, question).people.find(({ person }) => person === 'P-1');
    // (30 × 85.41667 + 15 × 50) ÷ 45 = 73.61111, nothing is missing.
    expect(ayse?.score).toBeCloseTo(73.61111, 5);
    expect(ayse?.coverage).toBeCloseTo(1, 10);
    const satisfaction = ayse?.dimensions.find(({ key }) => key === 'satisfaction');
    expect(satisfaction?.metrics[0]).toMatchObject({ key: 'recommendation', state: 'notApplicable' });
  });

  it('has a momentum against three months earlier, and none before they were first named', () => {
    // Three months before 30 June: 30 March, 92 days. Ayşe had then used x (100 days ago), the only feature: 100 %:
    // 100; last use 8 days: 100 − 25 × 5 ÷ 11 = 88.63636; trend missing. Trainings assigned 90 days ago: none yet.
    // NPS missing. Score (100 + 88.63636) ÷ 2 = 94.31818; 74.03846 − 94.31818 = −20.27972, on other data.
    const { person } = peopleOfA(two);
    expect(person('P-1')?.momentum).toBeCloseTo(-20.27972, 5);
    expect(person('P-1')?.momentumBasis).toBe('differentData');
    expect(person('Can')).toMatchObject({ momentum: null, momentumBasis: null });
  });
});

describe('what is told apart by person', () => {
  it('leaves out a dataset of the account that never says whose its rows are', () => {
    const usage = [
      inA({ date: daysBefore(1), feature: 'x' }),
      { account: 'B', date: daysBefore(1), person: 'P-9', feature: 'x' },
    ];
    expect(valuesOf({ ...two, usage }, 'P-1')).toMatchObject({ featureBreadth: ['off', null] });
  });

  it('takes silence for silence where the dataset names people', () => {
    const usage = [{ account: 'B', date: daysBefore(1), person: 'P-9', feature: 'x' }];
    // First heard of 90 days ago, with the training: never used since.
    expect(valuesOf({ ...two, usage }, 'P-1')).toMatchObject({
      featureBreadth: ['ok', 0],
      daysSinceUse: ['ok', 90],
      usageTrend: ['missing', null],
    });
  });

  it('ages usage by the newest row of the whole workspace', () => {
    const old = (two.usage ?? []).map((row) => ({ ...row, date: daysBefore(70) }));
    expect(valuesOf({ ...two, usage: old }, 'P-1')).toMatchObject({ daysSinceUse: ['expired', null] });
    const others = [...old, { account: 'B', date: daysBefore(1), person: 'P-9', feature: 'x' }];
    expect(valuesOf({ ...two, usage: others }, 'P-1')).toMatchObject({ daysSinceUse: ['ok', 70] });
  });

  it('counts rows that name nobody for nobody, and says how many there are', () => {
    const rows = {
      ...two,
      usage: [...(two.usage ?? []), inA({ date: daysBefore(1), feature: 'v', person: '-' })],
    };
    const { db, question, people } = peopleOfA({
      ...rows,
      usage: [...rows.usage, inA({ date: daysBefore(1), feature: 'v' })],
    });
    expect(people.map(({ person }) => person)).toEqual(['P-1', 'Can']);
    expect(peopleList(db, question).rows[0]).toEqual({ dataset: 'usage', rows: 5, named: 4 });
  });
});

describe('the list of people', () => {
  const usage = (person: string, days: number) => inA({ date: daysBefore(days), person, feature: 'x' });

  it('puts the quiet ones first, then the lowest scores, those without a score last', () => {
    const { db, question } = peopleOfA({
      people: [inA({ key: 'never' })],
      usage: [usage('quiet', 40), usage('gone', 200), usage('lively', 1), usage('new', 3), usage('lively', 60)],
    });
    const list = peopleList(db, question);
    // All by name where equal. Quiet: breadth 100, 40 days 41.67: 70.83. Gone and never: 0. Lively and new: 100.
    expect(list.people.map(({ person }) => person)).toEqual(['quiet', 'gone', 'never', 'lively', 'new']);
    expect(list.people[0]).toMatchObject({
      quietSince: daysBefore(40),
      lastSeen: daysBefore(40),
      isNew: false,
    });
    expect(list.people.find(({ person }) => person === 'new')).toMatchObject({ isNew: true, quietSince: null });
    expect(list.counts).toMatchObject({ people: 5, quiet: 1, isNew: 1, unlisted: 4 });
  });

  it('puts those without a score last', () => {
    const surveys = [inA({ person: 'z', kind: 'nps', answeredOn: daysBefore(1), score: 10 })];
    const { people } = peopleOfA({ people: [inA({ key: 'a' })], surveys });
    expect(people.map(({ person, score, band }) => [person, score, band])).toEqual([
      ['z', 100, 'green'],
      ['a', null, 'unknown'],
    ]);
  });

  it('does not know of somebody before the first row that names them', () => {
    const { db, question } = peopleOfA({ usage: [usage('early', 100), usage('late', 10)] });
    const earlier = peopleList(db, { ...question, asOf: asOf - 50 });
    expect(earlier.people.map(({ person }) => person)).toEqual(['early']);
  });

  it('is one person with all metrics when asked for, and nobody else’s', () => {
    const { db, question } = peopleOfA(two);
    expect(personDetail(db, { ...question, person: 'P-1' })).toMatchObject({
      name: 'Ayşe Kaya',
      band: 'amber',
    });
    expect(personDetail(db, { ...question, person: 'P-9' })).toBeNull();
    expect(personDetail(db, { account: idOf(db, 'B'), asOf, person: 'P-1' })).toBeNull();
  });

  it('is asked anew when the data has changed', () => {
    const { db, question } = peopleOfA(two);
    expect(peopleList(db, question).counts.people).toBe(2);
    db.prepare(`UPDATE usage SET person = 'Cem' WHERE person = 'Can'`).run();
    expect(peopleList(db, question).people.map(({ person }) => person)).toEqual(['P-1', 'Cem']);
  });

  it('is empty without people, and refused for an account that there is not', () => {
    const { db, question } = peopleOfA({ accounts: [{ key: 'A' }, { key: 'B', endedOn: daysBefore(10) }] });
    expect(peopleList(db, question)).toMatchObject({ people: [], counts: { people: 0, quiet: 0 } });
    expect(() => peopleList(db, { account: 99, asOf })).toThrow('account.unknown');
    expect(() => peopleList(db, { account: idOf(db, 'B'), asOf })).toThrow('account.notScored');
  });
});
