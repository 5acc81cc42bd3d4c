/** The rows behind the figures of an account. */
import { z } from 'zod';
import type { RowsBehind } from '../model/rows-behind.ts';
import { account, asOf } from './parts.ts';

/** The input schema of each call. */
export const rowsCalls = {
  /** One page of the rows behind a figure; `about` as shared/model/rows-about.ts writes it. */
  'account.rows': z.strictObject({
    account,
    asOf,
    about: z.string().min(1).max(200),
    /** Of several datasets behind the figure; left out = the first. */
    part: z.int().min(0).max(200).optional(),
    page: z.int().min(0).optional(),
    /** Only the rows that count. */
    counting: z.boolean().optional(),
  }),
} as const;

/** What each call answers. */
export interface RowsOutputs {
  'account.rows': RowsBehind;
}
