/** What accounts are worth, and what is kept of them. */
import { z } from 'zod';
import type { AccountWorth, ValuePage } from '../model/value-page.ts';
import { account, asOf } from './parts.ts';

/** A part of one, as a margin or a retention. */
const share = z.number().min(0).max(1);

/** What is taken as given, where it differs from the usual (health model, section 8). */
const settings = {
  asOf,
  /** How many months retention looks back. */
  months: z.int().min(1).max(60).optional(),
  /** Yearly. */
  discount: share.optional(),
  /** Yearly retention for expected value; left out: the workspace's own. */
  retention: share.optional(),
  /** Gross margin of accounts that have none. */
  margin: share.optional(),
} as const;

/** The input schema of each call. */
export const valueCalls = {
  'value.open': z.strictObject({
    ...settings,
    by: z.string().max(200).optional(),
    cohort: z.enum(['month', 'quarter']).optional(),
  }),
  /** One account with the rows behind its figures. */
  'value.account': z.strictObject({ ...settings, account }),
} as const;

/** What each call answers. */
export interface ValueOutputs {
  'value.open': ValuePage;
  'value.account': AccountWorth;
}
