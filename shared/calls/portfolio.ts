/** The list of accounts: views of it that are kept in the workspace, and saving what it shows as a workbook. */
import { z } from 'zod';
import type { ListFilter, ListView } from '../model/list-view.ts';
import type { SavedTable } from '../model/saved-table.ts';
import { type JobStarted, language, nothing } from './parts.ts';

const column = z.string().min(1).max(300);
const figure = z.number().min(-1e15).max(1e15).nullable();
const columns = z.array(column).max(500).nullable();

const filter: z.ZodType<ListFilter, ListFilter> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    field: column,
    values: z.array(z.string().max(1000).nullable()).max(5000),
  }),
  z.strictObject({
    kind: z.literal('range'),
    field: column,
    from: figure,
    to: figure,
    currency: z.string().max(20).nullable().optional(),
  }),
  z.strictObject({ kind: z.literal('mark'), mark: z.enum(['capped', 'setByHand']) }),
  z.strictObject({
    kind: z.literal('accounts'),
    label: z.string().max(300),
    accounts: z.array(z.int()).max(50_000),
  }),
]);

/** How the list is looked at. */
const listViewSchema: z.ZodType<ListView, ListView> = z.strictObject({
  search: z.string().max(300),
  bands: z.array(z.enum(['red', 'amber', 'green', 'unknown'])).max(4),
  filters: z.array(filter).max(50),
  order: z.array(z.strictObject({ column, descending: z.boolean() })).max(2),
  columns,
  group: column.nullable(),
});

/** A view under its name. */
export const savedViewSchema = z.strictObject({
  id: z.int().min(1),
  name: z.string().trim().min(1).max(80),
  view: listViewSchema,
});

/** One of them. */
export type SavedView = z.output<typeof savedViewSchema>;

/** What is kept of the list. */
export interface KeptViews {
  /** By name. */
  readonly views: readonly SavedView[];
  /** The columns that the list was last given; null = the usual ones. */
  readonly columns: readonly string[] | null;
}

const cell = z.union([z.string().max(32_767), z.number(), z.null()]);

/** A table that is saved: no larger than a sheet may be. */
const table: z.ZodType<SavedTable, SavedTable> = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        heading: z.string().max(300),
        kind: z.enum(['text', 'number', 'whole', 'money', 'share', 'date']),
      }),
    )
    .min(1)
    .max(1000),
  rows: z.array(z.array(cell).max(1000)).max(1_000_000),
});

/** The input schema of each call. */
export const portfolioCalls = {
  'portfolio.views': nothing,
  /** `id` null: a new one; else the view of that number gets this name and content. */
  'portfolio.saveView': savedViewSchema.extend({ id: z.int().min(1).nullable() }),
  'portfolio.deleteView': z.strictObject({ id: z.int().min(1) }),
  'portfolio.keepColumns': z.strictObject({ columns }),
  /** Saves a table as a workbook; `name` has no ending. */
  'portfolio.saveTable': z.strictObject({ name: z.string().trim().min(1).max(120), language, table }),
} as const;

/** What each call answers. */
export interface PortfolioOutputs {
  'portfolio.views': KeptViews;
  'portfolio.saveView': KeptViews;
  'portfolio.deleteView': KeptViews;
  'portfolio.keepColumns': null;
  'portfolio.saveTable': JobStarted;
}
