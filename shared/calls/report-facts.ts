/** What the reports of the portfolio and of the plan ask for: all they show in one answer each. */
import { z } from 'zod';
import type { PackedPortfolioFacts, PlanFacts } from '../model/report-facts.ts';
import { account, asOf } from './parts.ts';

/** The input schema of each call. */
export const reportFactsCalls = {
  /** `accounts` null: all of them. */
  'reportFacts.portfolio': z.strictObject({ accounts: z.array(account).max(100_000).nullable(), asOf }),
  'reportFacts.plan': z.strictObject({ asOf }),
} as const;

/** What each call answers. */
export interface ReportFactsOutputs {
  'reportFacts.portfolio': PackedPortfolioFacts;
  'reportFacts.plan': PlanFacts;
}
