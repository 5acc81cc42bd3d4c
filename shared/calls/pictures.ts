/** Pictures of charts: into a file, or into the clipboard. */
import { z } from 'zod';
import { valueMeasures } from '../model/chart-order.ts';
import { surveyMeasures } from '../model/surveys/rows.ts';
import { account, asOf, type JobStarted, language } from './parts.ts';

const chart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('history'),
    account,
    asOf,
    dimensions: z.array(z.string().max(120)).max(100).readonly(),
    version: z.int().min(1).nullable(),
  }),
  z.strictObject({ kind: z.literal('waterfall'), account, asOf }),
  z.strictObject({
    kind: z.literal('value'),
    asOf,
    measure: z.enum(valueMeasures),
    currency: z.string().max(40).nullable(),
  }),
  z.strictObject({ kind: z.literal('scores'), asOf }),
  z.strictObject({
    kind: z.literal('trend'),
    asOf,
    measure: z.enum(surveyMeasures),
    period: z.enum(['month', 'quarter']),
  }),
]);

const picture = z.strictObject({ chart, language });

/** The input schema of each call. */
export const pictureCalls = {
  /** The picture of a chart, as PNG, where the user wants it. */
  'picture.save': picture,
  'picture.copy': picture,
} as const;

/** A picture that is on the clipboard, or that the page has to put there: a `data:` address of a PNG. */
export type CopiedPicture =
  | { readonly isCopied: true }
  | { readonly isCopied: false; readonly address: string };

/** What each call answers. */
export interface PictureOutputs {
  'picture.save': JobStarted;
  'picture.copy': CopiedPicture;
}
