/** What the customers answered. */
import { z } from 'zod';
import type { SurveyPage } from '../model/surveys/page.ts';
import { asOf } from './parts.ts';

/** The input schema of each call. */
export const surveyCalls = {
  /** All figures of a date; `by`: a column or attribute of the accounts, `period`: how the years are cut. */
  'surveys.open': z.strictObject({
    asOf,
    by: z.string().max(200).optional(),
    period: z.enum(['month', 'quarter']).optional(),
  }),
} as const;

/** What each call answers. */
export interface SurveyOutputs {
  'surveys.open': SurveyPage;
}
