/** Why an account has its score: with other values, against another date, under another version of the model. */
import { z } from 'zod';
import { mostMetrics } from '../model/limits.ts';
import type { DatedChange } from '../model/change.ts';
import type { MonthSummary } from '../model/month-summary.ts';
import type { HistoryPoint } from '../model/score.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import type { WhatIfAnswer } from '../model/what-if.ts';
import { account, asOf } from './parts.ts';

const version = z.int().min(1).optional();

/** The input schema of each call. */
export const explainCalls = {
  /** `values`: metric key → the value it would have; null = it would not be known. */
  'account.whatIf': z.strictObject({
    account,
    asOf,
    values: z
      .record(z.string().max(64), z.number().min(-1e12).max(1e12).nullable())
      .refine((values) => Object.keys(values).length <= mostMetrics),
  }),
  /** Versions left out: the model current at the earlier date, and the one current now. */
  'account.change': z.strictObject({
    account,
    from: z.iso.date(),
    to: z.iso.date(),
    fromVersion: version,
    toVersion: version,
  }),
  /** The last 24 month ends and the date itself under a version of the model. */
  'account.history': z.strictObject({ account, asOf, version: z.int().min(1) }),
  /** Which lights hang on which weight of the current model. */
  'portfolio.sensitivity': z.strictObject({ asOf }),
  /** How all accounts stood at the last month ends, as far as that is known already. */
  'portfolio.history': z.strictObject({ asOf }),
} as const;

/** What each call answers. */
export interface ExplainOutputs {
  'account.whatIf': WhatIfAnswer;
  'account.change': DatedChange;
  'account.history': readonly HistoryPoint[];
  'portfolio.sensitivity': Sensitivity;
  'portfolio.history': readonly MonthSummary[];
}
