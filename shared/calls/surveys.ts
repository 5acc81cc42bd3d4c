/** What the customers answered. */
import { z } from 'zod';
import type { CsatBoxes, SurveyPage } from '../model/surveys/page.ts';
import { type CountedRows, mostRows, rowClasses, surveyMeasures } from '../model/surveys/rows.ts';
import { asOf } from './parts.ts';

const grouping = z.string().max(200);

/** The input schema of each call. */
export const surveyCalls = {
  /** All figures of a date; `by`: a column or attribute of the accounts, `period`: how the years are cut. */
  'surveys.open': z.strictObject({
    asOf,
    by: grouping.optional(),
    period: z.enum(['month', 'quarter']).optional(),
  }),
  /** The rows that a figure counts: in the window of the date, or in `period` (`2026-03`, `2026-Q1`) alone. */
  'surveys.rows': z.strictObject({
    asOf,
    measure: z.enum(surveyMeasures),
    period: z
      .string()
      .regex(/^\d{4}-(\d{2}|Q[1-4])$/)
      .optional(),
    /** Only accounts that have this value; null: that have none. */
    group: z.strictObject({ by: grouping, value: z.string().nullable() }).optional(),
    only: z.enum(rowClasses).optional(),
    /** Only answers of this score; of NPS also those between it and the next. */
    score: z.number().optional(),
    offset: z.int().min(0).optional(),
    limit: z.int().min(1).max(mostRows).optional(),
  }),
  /** How many scores at the top count as satisfied on this screen; null: as imported. */
  'surveys.setBoxes': z.strictObject({ boxes: z.literal([1, 2, 3]).nullable() }),
} as const;

/** What each call answers. */
export interface SurveyOutputs {
  'surveys.open': SurveyPage;
  'surveys.rows': CountedRows;
  'surveys.setBoxes': CsatBoxes | null;
}
