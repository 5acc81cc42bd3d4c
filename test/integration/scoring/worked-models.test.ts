/** Models of a few metrics on a few rows, every figure worked out by hand beside it. */
import { describe, expect, it } from 'vitest';
import { publishModel } from '../../../electron/engine/scoring/models/versions.ts';
import { scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { parseModel } from '../../../shared/model/file/parse-model.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { AccountScore } from '../../../shared/model/score.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const line = [
  [0, 0],
  [100, 100],
];
const figure = (key: string, dimension: string, more: object = {}): object => ({
  key,
  dimension,
  source: { kind: 'own', dataset: 'measurements', metric: key },
  points: line,
  ...more,
});

/** Dimension A weighs 60 with a1 and a2, dimension B 40 with b1: the worked example of the health model. */
const base = {
  format: 'nabiz-model',
  formatVersion: 1,
  name: 'Worked',
  dimensions: [
    { key: 'A', weight: 60 },
    { key: 'B', weight: 40 },
  ],
  metrics: [figure('a1', 'A'), figure('a2', 'A'), figure('b1', 'B')],
};

const modelOf = (change: object): Model => {
  const parsed = parseModel(JSON.stringify({ ...base, ...change }));
  if (!('model' in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
};

const day = '2026-06-30';
const given = (account: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([metric, value]) => ({ account, date: day, metric, value }));

/** The accounts' scores by key: `whole` has all three figures, `part` lacks a2. */
const scoresUnder = (change: object): Readonly<Record<string, AccountScore | undefined>> => {
  const { db } = workspaceWith({
    accounts: [
      { key: 'whole', segment: 'Enterprise', startedOn: '2026-01-01' },
      { key: 'part', segment: 'SMB', startedOn: '2026-06-20' },
    ],
    measurements: [...given('whole', { a1: 80, a2: 60, b1: 90 }), ...given('part', { a1: 80, b1: 40 })],
  });
  publishModel(db, modelOf(change));
  const { accounts } = scoreAccounts(db, { asOf: parseDay(day) as number });
  return Object.fromEntries(accounts.map((account) => [account.key, account]));
};

describe('a model of one’s own', () => {
  it('scores as the worked example says', () => {
    const { whole, part } = scoresUnder({});
    // 0.6 × (80 + 60) ÷ 2 + 0.4 × 90 = 42 + 36 = 78.
    expect(whole).toMatchObject({ score: 78, band: 'green', coverage: 1, range: [78, 78] });
    // 0.6 × 80 + 0.4 × 40 = 64; coverage 0.6 × 0.5 + 0.4; range 0.6 × 40 + 16 to 0.6 × 90 + 16.
    expect(part).toMatchObject({ score: 64, band: 'amber', variant: null });
    expect(part?.coverage).toBeCloseTo(0.7, 12);
    expect(part?.range).toEqual([40, 70]);
  });

  it('caps the light and leaves the number', () => {
    const caps = [
      { metric: 'b1', op: '>=', value: 90, band: 'amber' },
      { metric: 'a2', op: '<', value: 70, band: 'red' },
    ];
    const { whole, part } = scoresUnder({ caps });
    // 90 strikes the first, 60 the second; red is the stricter. 40 and no a2 strike nothing.
    expect(whole).toMatchObject({ score: 78, computedBand: 'green', band: 'red' });
    expect(whole?.caps.map(({ metric, band }) => [metric, band])).toEqual([
      ['b1', 'amber'],
      ['a2', 'red'],
    ]);
    expect(part).toMatchObject({ score: 64, band: 'amber', caps: [] });
  });

  it('has other weights, points and cut-offs for some accounts; the first variant that fits', () => {
    const variants = [
      {
        name: 'Young',
        when: [{ attribute: 'ageDays', op: '<', value: 30 }],
        cutoffs: { amber: 30, green: 60 },
      },
      {
        name: 'Large',
        when: [{ attribute: 'segment', op: '=', value: 'enterprise' }],
        dimensionWeights: { B: 20 },
        metrics: {
          a1: { weight: 3 },
          b1: {
            points: [
              [90, 0],
              [100, 100],
            ],
          },
        },
      },
      { name: 'Small', when: [{ attribute: 'segment', op: '=', value: 'SMB' }] },
    ];
    const { whole, part } = scoresUnder({ variants });
    // A: (3 × 80 + 60) ÷ 4 = 75, weighing 60 of 80; B: 90 now scores 0. 0.75 × 75 = 56.25.
    expect(whole).toMatchObject({ score: 56.25, band: 'amber', variant: 'Large' });
    // Ten days old: green from 60.
    expect(part).toMatchObject({ score: 64, band: 'green', variant: 'Young' });
  });

  it('takes formulas that count beside what they are made of, and their gaps', () => {
    const metrics = [
      figure('a1', 'A'),
      figure('a2', 'A', { policy: 'worst' }),
      figure('b1', 'B', { weight: 0 }),
      figure('lack', 'B', { source: { kind: 'formula', formula: '(a1 − a2) × 2' } }),
    ];
    const { whole, part } = scoresUnder({ metrics });
    // B is (80 − 60) × 2 = 40: 0.6 × 70 + 0.4 × 40 = 58.
    expect(whole?.score).toBeCloseTo(58, 12);
    // a2 is missing: 0 in A by its policy, 40 there; the formula lacks it and leaves B empty. Coverage 0.6 × 0.5.
    expect(part).toMatchObject({ score: 40, band: 'unknown', coverage: 0.3, range: [24, 94] });
  });
});
