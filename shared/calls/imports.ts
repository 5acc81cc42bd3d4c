/** Reading files, storing their tables, and taking imports back. */
import { z } from 'zod';
import {
  accountDecisionSchema,
  type FileResult,
  type RecognisedFile,
  tableMappingSchema,
} from '../import/index.ts';
import { asOf, fileId, type JobStarted, language, nothing } from './parts.ts';

/** One import in the list of a workspace. */
export interface ImportSummary {
  readonly id: number;
  readonly startedAt: string;
  /** When it was taken back (ISO date and time); null while it stands. */
  readonly undoneAt: string | null;
  /** What became of each table: its counts and its first 20 issues, no changes. */
  readonly files: readonly FileResult[];
  /** Refused rows that are kept and can be saved as a workbook to mend; 0 where none are. */
  readonly rejectedKept: number;
}

/** The input schema of each call. */
export const importCalls = {
  'import.inspect': z.strictObject({
    files: z.array(fileId).min(1).max(200),
    /** What the user says of one sheet: it is recognised again accordingly. */
    as: z
      .strictObject({
        sheet: z.string(),
        dataset: tableMappingSchema.shape.dataset.optional(),
        headerRow: tableMappingSchema.shape.headerRow,
        headerRows: tableMappingSchema.shape.headerRows,
        lastRow: tableMappingSchema.shape.lastRow,
        /** How the sheet is read as the user has edited it: the questions that this leaves open are answered. */
        mappings: z.array(tableMappingSchema).min(1).optional(),
        /** Leave out what is remembered of earlier imports. */
        fresh: z.boolean().optional(),
      })
      .optional(),
  }),
  'import.start': z.strictObject({
    files: z
      .array(
        z.strictObject({
          file: fileId,
          tables: z.array(z.strictObject({ sheet: z.string(), mapping: tableMappingSchema })),
        }),
      )
      .min(1),
    asOf,
    dryRun: z.boolean(),
    decisions: z.array(accountDecisionSchema).optional(),
  }),
  'import.list': nothing,
  /** Takes an import back. Refused with `import.running` while another import or undo runs. */
  'import.undo': z.strictObject({ import: z.int() }),
  /** The refused rows as a workbook: of an import, or (null) of the last dry run since the workspace was opened. */
  'import.saveRejected': z.strictObject({ import: z.int().nullable(), language }),
} as const;

/** What each call answers. */
export interface ImportOutputs {
  'import.inspect': { readonly files: readonly (RecognisedFile & { readonly id: string })[] };
  'import.start': JobStarted;
  'import.list': readonly ImportSummary[];
  'import.undo': JobStarted;
  'import.saveRejected': JobStarted;
}
