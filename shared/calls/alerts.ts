/** The inbox of alerts, and from where on something is one. */
import { z } from 'zod';
import type { AlertLimits } from '../model/plan/alert.ts';
import type { PackedAlertsPage } from '../model/plan/packed-inbox.ts';
import type { StepDone } from '../model/plan/step.ts';
import { asOf, author, rowId } from './parts.ts';

const isOn = z.boolean();

/** The input schema of each call. */
export const alertCalls = {
  'alerts.open': z.strictObject({ asOf }),
  /** `until`: the first day on which snoozed ones are there again. */
  'alerts.mark': z.strictObject({
    ids: z.array(rowId).min(1).max(100_000),
    state: z.enum(['new', 'seen', 'snoozed', 'done']),
    until: z.iso.date().nullable(),
    author,
  }),
  'alerts.setLimits': z.strictObject({
    dropPoints: z.number().min(1).max(100),
    dropDays: z.int().min(1).max(365),
    renewalDays: z.int().min(1).max(730),
    isOn: z.strictObject({
      enteredRed: isOn,
      dropped: isOn,
      capStruck: isOn,
      renewalNear: isOn,
      dataExpired: isOn,
    }),
  }),
} as const;

/** Limits that were set. */
export interface LimitsSet {
  readonly before: AlertLimits;
  /** Whether all accounts were looked at already; else the rest follows by itself. */
  readonly isWhole: boolean;
}

/** What each call answers. */
export interface AlertOutputs {
  'alerts.open': PackedAlertsPage;
  /** How many were marked. */
  'alerts.mark': StepDone<number>;
  'alerts.setLimits': LimitsSet;
}
