/** What the engine and a reader thread say to each other. */
import type { ErrorValue } from '../../../../../shared/errors.ts';
import type { Batch, Layout, Table } from '../table.ts';
import type { PackedBatch } from '../text/packed-cells.ts';

/** What a reader is told. It holds one file: `read` means a table of the file opened last. */
export type Order =
  | { readonly kind: 'open'; readonly path: string; readonly file: string }
  | { readonly kind: 'read'; readonly table: number; readonly layout: Layout }
  /** One more batch may be read ahead. */
  | { readonly kind: 'more' };

/** A table without its rows. */
export type TableHead = Omit<Table, 'batches'>;

/** What a reader answers. */
export type Report =
  | { readonly kind: 'opened'; readonly tables: readonly TableHead[] }
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'packed'; readonly batch: PackedBatch }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: ErrorValue };

/** How many batches a reader may be ahead of who stores them. */
export const batchesAhead = 2;
