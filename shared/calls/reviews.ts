/** Reviews: when an account is due, checkpoints, two of them compared. */
import { z } from 'zod';
import type { Checkpoint, CheckpointComparison, CheckpointHead, Rhythm } from '../model/plan/checkpoint.ts';
import type { PackedReviewsPage } from '../model/plan/packed-reviews.ts';
import type { StepDone } from '../model/plan/step.ts';
import { account, asOf, author, rowId } from './parts.ts';

const days = z.int().min(1).max(3650);

/** The input schema of each call. */
export const reviewCalls = {
  'reviews.open': z.strictObject({ asOf }),
  'reviews.setRhythm': z.strictObject({ red: days, amber: days, green: days, unknown: days }),
  /** An account's own rhythm; null: that of its light again. */
  'reviews.setOwnRhythm': z.strictObject({ account, days: days.nullable(), author }),
  /** Freezes the account as it stands at the date. */
  'reviews.freeze': z.strictObject({ account, asOf, note: z.string().max(4000).nullable(), author }),
  'reviews.remove': z.strictObject({ checkpoint: rowId, author }),
  'reviews.checkpoint': z.strictObject({ checkpoint: rowId }),
  /** The checkpoints of an account, newest first. */
  'reviews.ofAccount': z.strictObject({ account }),
  /** Two checkpoints of one account, in any order. */
  'reviews.compare': z.strictObject({ one: rowId, other: rowId }),
} as const;

/** What each call answers. */
export interface ReviewOutputs {
  'reviews.open': PackedReviewsPage;
  /** The rhythm before. */
  'reviews.setRhythm': Rhythm;
  'reviews.setOwnRhythm': StepDone<null>;
  /** The number of the checkpoint. */
  'reviews.freeze': StepDone<number>;
  'reviews.remove': StepDone<null>;
  'reviews.checkpoint': Checkpoint;
  'reviews.ofAccount': readonly CheckpointHead[];
  'reviews.compare': CheckpointComparison;
}
