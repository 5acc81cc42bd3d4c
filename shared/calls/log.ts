/** The audit log: read, checked, compared with a fingerprint, saved. */
import { z } from 'zod';
import type { LogCheck, LogPage } from '../model/log/entry.ts';
import type { FingerprintMatch } from '../model/log/fingerprint.ts';
import { logGroups } from '../model/log/kinds.ts';
import { type JobStarted, language, nothing } from './parts.ts';

/** Comma-separated text for a spreadsheet; JSON, with which somebody else can check every hash. */
export const logFileKinds = ['csv', 'json'] as const;

/** One of them. */
export type LogFileKind = (typeof logFileKinds)[number];

/** The input schema of each call. */
export const logCalls = {
  /** The newest entries of a group (all where null) with a text in them. */
  'log.open': z.strictObject({
    group: z.enum(logGroups).nullable(),
    text: z.string().max(200),
    offset: z.int().min(0),
    most: z.int().min(1).max(500),
  }),
  'log.check': nothing,
  'log.compare': z.strictObject({ fingerprint: z.string().max(100) }),
  'log.save': z.strictObject({ kind: z.enum(logFileKinds), language }),
} as const;

/** What each call answers. */
export interface LogOutputs {
  'log.open': LogPage;
  'log.check': LogCheck;
  'log.compare': { readonly match: FingerprintMatch };
  'log.save': JobStarted;
}
