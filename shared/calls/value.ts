/** What accounts are worth, and what is kept of them. */
import { z } from 'zod';
import type { AccountWorth, ValuePage } from '../model/value-page.ts';
import { cohortSpans, mostMonths, type ValueSettings } from '../model/value-settings.ts';
import { account, asOf } from './parts.ts';

/** A part of one, as a margin or a retention. */
const share = z.number().min(0).max(1);

/** What is taken as given (health model, section 8); null is said in `ValueSettings`. */
const settings = {
  months: z.int().min(1).max(mostMonths),
  discount: share,
  retention: share.nullable(),
  margin: share.nullable(),
  by: z.string().max(200).nullable(),
  cohort: z.enum(cohortSpans),
} as const;

/** All settings together. */
export const valueSettings = z.strictObject(settings);

/** The input schema of each call. A setting that is left out: the one that is kept with the workspace. */
export const valueCalls = {
  'value.open': valueSettings.partial().extend({ asOf }),
  /** One account with the rows behind its figures. */
  'value.account': valueSettings.pick({ discount: true, retention: true, margin: true }).partial().extend({
    asOf,
    account,
  }),
  /** Keeps settings with the workspace. */
  'value.settings': valueSettings,
} as const;

/** What each call answers. */
export interface ValueOutputs {
  'value.open': ValuePage;
  'value.account': AccountWorth;
  'value.settings': ValueSettings;
}
