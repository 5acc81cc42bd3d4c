/** A client whose model has everything that a model can have, and accounts that meet each of it. */
import type { Db } from '../../electron/engine/db/statements.ts';
import { setApplies, setBand } from '../../electron/engine/scoring/decisions.ts';
import { publishModel } from '../../electron/engine/scoring/models/versions.ts';
import { parseDay } from '../../shared/dates.ts';
import { parseModel } from '../../shared/model/file/parse-model.ts';
import type { Model } from '../../shared/model/model.ts';
import { workspaceWith } from './workspace.ts';

/** The date it is scored for. */
export const fullDay = '2026-06-30';

const figure = (key: string, dimension: string, more: object = {}): object => ({
  key,
  dimension,
  source: { kind: 'own', dataset: 'measurements', metric: key },
  points: [
    [0, 0],
    [100, 100],
  ],
  maximumAgeDays: 90,
  ...more,
});
const formula = (key: string, dimension: string, text: string): object =>
  figure(key, dimension, { source: { kind: 'formula', formula: text }, maximumAgeDays: null });

const definition = {
  format: 'nabiz-model',
  formatVersion: 1,
  name: '=Everything',
  cutoffs: { amber: 40, green: 70 },
  minimumCoverage: 0.4,
  dimensions: [
    { key: 'A', name: { en: '+A', tr: 'Birinci' }, weight: 50 },
    { key: 'B', weight: 30 },
    { key: 'C', weight: 20 },
    { key: 'shown', weight: 0 },
  ],
  metrics: [
    figure('a1', 'A', { weight: 3 }),
    figure('a2', 'A', { policy: 'neutral', relative: true }),
    figure('b1', 'B', {
      policy: 'worst',
      points: [
        [-10, 100],
        [5, 40],
        [20, 80],
        [90, 0],
      ],
    }),
    figure('b2', 'B', { weight: 0 }),
    figure('c1', 'C', { policy: 'block' }),
    formula('ratio', 'C', 'if(a1 >= 50, a1 / (b1 − 20), min(a2, 40, −b2 × 2) − (a1 − b1))'),
    formula('twice', 'B', 'max(ratio, 2) × 3'),
    figure('s1', 'shown'),
    figure('unfed', 'A'),
  ],
  caps: [
    { metric: 'b1', op: '>', value: 60, band: 'amber' },
    { metric: 'b1', op: '>=', value: 85, band: 'red' },
    { metric: 'a1', op: '<', value: 10, band: 'red' },
    { metric: 'twice', op: '<=', value: 6, band: 'amber' },
  ],
  variants: [
    {
      name: '=Young',
      when: [{ attribute: 'segment', op: '=', value: 'New' }],
      cutoffs: { amber: 20, green: 45 },
      dimensionWeights: { A: 10, shown: 5 },
      metrics: {
        a1: {
          points: [
            [0, 50],
            [10, 100],
            [20, 60],
          ],
          policy: 'block',
        },
        b2: { weight: 2 },
        c1: { switch: 'off' },
      },
    },
    { name: 'Large', when: [{ attribute: 'segment', op: '=', value: 'Big' }], metrics: { b1: { weight: 4 } } },
  ],
};

/** The model with some of it otherwise. */
export const fullModel = (change: object = {}): Model => {
  const parsed = parseModel(JSON.stringify({ ...definition, ...change }));
  if (!('model' in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
};

const segments = ['New', 'Big', ''] as const;

type Values = Readonly<Record<string, number>>;

const cases: Readonly<Record<string, Values>> = {
  whole: { a1: 80, a2: 60, b1: 30, b2: 10, c1: 90, s1: 70 },
  zero: { a1: 80, a2: 60, b1: 20, b2: 10, c1: 90, s1: 70 },
  capped: { a1: 90, a2: 95, b1: 88, b2: 40, c1: 99 },
  low: { a1: 5, a2: 30, b1: 4, c1: 20, s1: 0 },
  below: { a1: -5, a2: 140, b1: -30, b2: -7, c1: 100 },
  blocked: { a1: 70, a2: 20, b1: 64.5, b2: 3 },
  thin: { c1: 88 },
  onEdge: { a1: 20, a2: 40, b1: 5, b2: 1, c1: 70 },
  nothing: {},
};

const accounts = Object.keys(cases).flatMap((name) =>
  segments.map((segment) => ({
    key: `${name}-${segment}`,
    name: `=${name}`,
    segment,
    startedOn: '2026-01-01',
  })),
);

const rows = Object.entries(cases).flatMap(([name, values]) =>
  segments.flatMap((segment) =>
    Object.entries(values).map(([metric, value]) => ({
      account: `${name}-${segment}`,
      date: '2026-06-01',
      metric,
      value,
    })),
  ),
);

/** Its workspace: old figures, metrics that do not apply and lights set by hand besides. */
export const fullWorkspace = (): Db => {
  const { db } = workspaceWith({
    accounts,
    measurements: [...rows, { account: 'nothing-', date: '2026-01-01', metric: 'a1', value: 50 }],
  });
  publishModel(db, fullModel());
  const idOf = (key: string): number =>
    Number(db.prepare('SELECT id FROM accounts WHERE key = ?').pluck().get(key));
  const day = parseDay(fullDay) as number;
  const decided = { author: 'Deniz', reason: '=1+1' };
  for (const [key, metric] of [
    ['whole-', 'a1'],
    ['low-Big', 'c1'],
    ['thin-', 'ratio'],
  ] as const)
    setApplies(db, { ...decided, account: idOf(key), metric, applies: false });
  for (const [key, band] of [
    ['capped-', 'green'],
    ['nothing-', 'red'],
  ] as const)
    setBand(db, { ...decided, account: idOf(key), asOf: day, band, until: day + 10 });
  return db;
};
