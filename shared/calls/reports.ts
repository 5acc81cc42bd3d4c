/** Reports: how they look, and printing them. */
import { z } from 'zod';
import { accountPapers, paperSizes } from '../model/paper.ts';
import type { ReportSettings } from '../model/report-settings.ts';
import { account, asOf, fileId, type JobStarted, language, nothing, rowId } from './parts.ts';

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullable()
    .transform((text) => text || null);

/** What logos are kept as, and how large: 512 KB of picture. */
const logo = z
  .string()
  .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/)
  .max(700_000);

const branding = z.strictObject({
  client: line(120),
  consultant: line(120),
  logo: logo.nullable(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  footer: line(200),
  confidentiality: line(200),
});

const size = z.enum(paperSizes);

/** How reports look, as it is kept. */
export const reportSettings = z.strictObject({ branding, language: language.nullable(), size });

const paper = { language, size };
const accountPaper = z.enum(accountPapers);
/** Null: all of them. */
const accounts = z.array(account).min(1).max(100_000).nullable();

/** The input schema of each call. */
export const reportCalls = {
  'report.settings': nothing,
  'report.saveSettings': reportSettings,
  /** A picture that the user chose, as it would stand on reports. */
  'report.readLogo': z.strictObject({ file: fileId }),
  'report.account': z.strictObject({ account, kind: accountPaper, asOf, ...paper }),
  /** The picture of an account's one page, as PNG. */
  'report.picture': z.strictObject({ account, asOf, ...paper }),
  /** A folder with one file for each account. */
  'report.accounts': z.strictObject({ accounts, kind: accountPaper, asOf, ...paper }),
  'report.portfolio': z.strictObject({ accounts, asOf, ...paper }),
  'report.plan': z.strictObject({ asOf, ...paper }),
  /** Two checkpoints of one account side by side, in any order. */
  'report.review': z.strictObject({ one: rowId, other: rowId, ...paper }),
  'report.checkpoint': z.strictObject({ checkpoint: rowId, ...paper }),
  'report.reveal': z.strictObject({ id: z.string() }),
} as const;

/** What each call answers. */
export interface ReportOutputs {
  'report.settings': ReportSettings;
  'report.saveSettings': ReportSettings;
  /** A `data:` address. */
  'report.readLogo': string;
  'report.account': JobStarted;
  'report.picture': JobStarted;
  'report.accounts': JobStarted;
  'report.portfolio': JobStarted;
  'report.plan': JobStarted;
  'report.review': JobStarted;
  'report.checkpoint': JobStarted;
  'report.reveal': { readonly shown: boolean };
}
