/** The workbook to fill in. */
import { z } from 'zod';
import { type JobStarted, language } from './parts.ts';

/** The input schema of each call. */
export const templateCalls = {
  /** Saves an empty one where the user says; no workspace is needed. */
  'template.save': z.strictObject({ language }),
} as const;

/** What each call answers. */
export interface TemplateOutputs {
  'template.save': JobStarted;
}
