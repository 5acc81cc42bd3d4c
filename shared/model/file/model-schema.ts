/** The shape of a scoring model as a file. What the parts must be to each other is checked in check-model.ts. */
import { z } from 'zod';
import { languages } from '../../languages.ts';
import { longestFormula, mostMetrics, mostPoints } from '../limits.ts';
import { largestVersion } from '../next-version.ts';

/** What the file says it is. */
export const modelFormat = 'nabiz-model';
/** The version of the file's form, not of the model. */
export const modelFormatVersion = 1;

/** How much a model may hold: far more than anybody can judge, far less than would slow anything down. */
export const modelLimits = {
  characters: 1_000_000,
  dimensions: 30,
  metrics: mostMetrics,
  points: mostPoints,
  caps: 100,
  variants: 50,
  conditions: 20,
  formula: longestFormula,
  number: 1e12,
  problems: 200,
} as const;

/** Letters and digits of any script; what every object has by nature (`constructor`) is nobody's own name. */
const keyPattern = /^[\p{L}_][\p{L}\p{M}\p{N}_]{0,63}$/u;
const key = z
  .string()
  .regex(keyPattern)
  .refine((text) => !(text in Object.prototype));

const number = z.number().min(-modelLimits.number).max(modelLimits.number);
const weight = z.number().min(0).max(1e6);
const text = z.string().trim().min(1).max(200);
const name = z.union([
  text,
  z.partialRecord(z.enum(languages), text).refine((texts) => Object.keys(texts).length > 0),
]);
const points = z
  .array(z.tuple([number, z.number().min(0).max(100)]))
  .min(2)
  .max(modelLimits.points);
const cutoff = z.number().min(0).max(100);
const cutoffs = z.strictObject({ amber: cutoff, green: cutoff });
const policy = z.enum(['exclude', 'neutral', 'worst', 'block']);
const switched = z.enum(['auto', 'on', 'off']);
const comparison = z.enum(['>=', '>', '<=', '<']);
const days = z.int().min(1).max(36_500).nullable();

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own'), dataset: z.enum(['measurements', 'judgements']), metric: text }),
  z.strictObject({ kind: z.literal('formula'), formula: z.string().min(1).max(modelLimits.formula) }),
]);

const metric = z.strictObject({
  key,
  name: name.optional(),
  dimension: z.string(),
  source: source.optional(),
  unit: z.enum(['percent', 'days', 'hours', 'points', 'perSeats', 'perMonth', 'number']).optional(),
  direction: z.enum(['higher', 'lower']).optional(),
  weight: weight.default(1),
  points,
  relative: z.literal(true).optional(),
  policy: policy.default('exclude'),
  switch: switched.default('auto'),
  minimumN: z.int().min(1).max(1e6).nullable().default(null),
  maximumAgeDays: days.default(null),
});

const condition = z.strictObject({
  attribute: text,
  op: z.enum(['=', '!=', '>=', '>', '<=', '<']),
  value: z.union([text, number]),
});

const variant = z.strictObject({
  name: text,
  when: z.array(condition).max(modelLimits.conditions),
  cutoffs: cutoffs.optional(),
  dimensionWeights: z.record(z.string(), weight).optional(),
  metrics: z
    .record(
      z.string(),
      z.strictObject({
        weight: weight.optional(),
        points: points.optional(),
        policy: policy.optional(),
        switch: switched.optional(),
      }),
    )
    .optional(),
});

/** A model as a file: what is left out of a metric is as most metrics have it. */
export const modelFileSchema = z.strictObject({
  format: z.literal(modelFormat),
  formatVersion: z.literal(modelFormatVersion),
  name: text,
  version: z.int().min(1).max(largestVersion).default(1),
  cutoffs: cutoffs.default({ amber: 50, green: 75 }),
  minimumCoverage: z.number().min(0).max(1).default(0.6),
  dimensions: z
    .array(z.strictObject({ key, name: name.optional(), weight }))
    .min(1)
    .max(modelLimits.dimensions),
  metrics: z.array(metric).min(1).max(modelLimits.metrics),
  caps: z
    .array(
      z.strictObject({ metric: z.string(), op: comparison, value: number, band: z.enum(['amber', 'red']) }),
    )
    .max(modelLimits.caps)
    .default([]),
  variants: z.array(variant).max(modelLimits.variants).default([]),
});
