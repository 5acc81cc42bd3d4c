/** A small model as a file, for tests of what is refused. */
import type { ModelProblemCode } from '../../../shared/model/file/problems.ts';

/** Fields of a file, right or wrong. */
export type Fields = Readonly<Record<string, unknown>>;

/** A metric made of a figure of its own name. */
export const own = (key: string, change: Fields = {}): Fields => ({
  key,
  dimension: 'one',
  source: { kind: 'own', dataset: 'measurements', metric: key },
  points: [
    [0, 0],
    [10, 100],
  ],
  ...change,
});
/** A metric by formula. */
export const formula = (key: string, text: string): Fields =>
  own(key, { source: { kind: 'formula', formula: text } });

/** A small model that is right, with some fields otherwise. */
export const file = (change: Fields = {}): Fields => ({
  format: 'nabiz-model',
  formatVersion: 1,
  name: 'Small',
  dimensions: [{ key: 'one', weight: 1 }],
  metrics: [own('a'), own('b')],
  ...change,
});
/** The small model with a third metric. */
export const withMetric = (metric: Fields): Fields => file({ metrics: [own('a'), own('b'), metric] });
/** The small model with a variant. */
export const variant = (change: Fields): Fields =>
  file({ variants: [{ name: 'V', when: [{ attribute: 'segment', op: '=', value: 'SMB' }], ...change }] });

/** A file that is wrong, and where: path, whose it is, code. */
export type Case = readonly [
  content: Fields | string,
  path: string,
  key: string | null,
  code: ModelProblemCode,
];
