/** One dataset's rows behind a figure, as they are asked for. */
import type { RowsSpec } from '../../db/queries/rows-behind.ts';

/** The rows, whose they are, and what their SQL takes beside the account and the day. */
export interface Asked {
  /** The metric that they are behind; null where they are behind none. */
  readonly metric: string | null;
  readonly spec: RowsSpec;
  readonly parameters?: Readonly<Record<string, string | number | null>>;
}
