/** What people decide about single accounts: setting the band, withdrawing it, saying what does not apply. */
import { z } from 'zod';
import type { AccountDecisions, DecisionUndo } from '../model/decisions.ts';
import { account, asOf } from './parts.ts';

/** May be blank here: the engine then says in a sentence what is needed. */
const reason = z.string().trim().max(500);
const author = z.string().trim().max(80);
const row = z.int().min(1);

/** The input schema of each call. */
export const decisionCalls = {
  /** All decisions about an account, past ones too. */
  'account.decisions': z.strictObject({ account }),
  /** Sets the band from `asOf` to `until`, its last day; a band that was set before ends. */
  'account.setBand': z.strictObject({
    account,
    asOf,
    band: z.enum(['red', 'amber', 'green']),
    reason,
    author,
    until: z.iso.date(),
  }),
  /** The band that was set holds no longer, from `asOf` on. */
  'account.withdrawBand': z.strictObject({ account, asOf, author }),
  /** Says that a metric of the model does not apply, or that it applies again (`reason` is then not used). */
  'account.setApplies': z.strictObject({
    account,
    metric: z.string().min(1).max(64),
    applies: z.boolean(),
    reason,
    author,
  }),
  /** Takes one of the changes back, as it was answered. */
  'account.undoDecision': z.strictObject({
    kind: z.enum(['band', 'applies']),
    account,
    made: row.nullable(),
    ended: z.array(row).max(100),
  }),
} as const;

/** What each call answers. */
export interface DecisionOutputs {
  'account.decisions': AccountDecisions;
  'account.setBand': DecisionUndo;
  'account.withdrawBand': DecisionUndo;
  'account.setApplies': DecisionUndo;
  'account.undoDecision': null;
}
