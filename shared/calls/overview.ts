/** What the portfolio's overview shows beside the portfolio itself. */
import { z } from 'zod';
import { type ExpectedWorth, moverMonths, type MoversAnswer } from '../model/overview.ts';
import { asOf } from './parts.ts';

/** The input schema of each call. */
export const overviewCalls = {
  /** `shown`: how many movers of each way; `compute`: works the month end out where it is not kept. */
  'overview.movers': z.strictObject({
    asOf,
    months: z.literal(moverMonths),
    shown: z.int().min(1).max(200),
    compute: z.boolean().optional(),
  }),
  /** Expected lifetime value of all accounts, by what the success measures take as given. */
  'overview.worth': z.strictObject({ asOf }),
} as const;

/** What each call answers. */
export interface OverviewOutputs {
  'overview.movers': MoversAnswer;
  'overview.worth': ExpectedWorth;
}
