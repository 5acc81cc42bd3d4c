/** Exports: the scores as a file for other programs. */
import { z } from 'zod';
import { asOf, type JobStarted, language } from './parts.ts';

/** A workbook that computes the scores again, or comma-separated text. */
export const exportKinds = ['xlsx', 'csv'] as const;

/** One of them. */
export type ExportKind = (typeof exportKinds)[number];

/** The input schema of each call. */
export const exportCalls = {
  /** All accounts of the date. */
  'export.scores': z.strictObject({ kind: z.enum(exportKinds), asOf, language }),
} as const;

/** What each call answers. */
export interface ExportOutputs {
  'export.scores': JobStarted;
}
