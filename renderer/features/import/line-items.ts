/** The rows of the preview in runs of one kind, with the gap where rows are not shown. Pure. */
import type { PreviewLine } from '../../../shared/import/index.ts';

/** A row, or the gap between two shown rows with how many rows lie in it. */
export type LineItem =
  | { readonly kind: 'row'; readonly line: PreviewLine }
  | { readonly kind: 'gap'; readonly from: number; readonly rows: number };

/** Items of one role that follow each other. */
export interface LineRun {
  readonly role: PreviewLine['role'];
  readonly items: readonly LineItem[];
}

/** A table's rows at its beginning and its end show what it is; of a longer table, these many. */
const shownFirst = 5;
const shownLast = 2;

/** The rows without the middle of the table: its first, its last, and everything that is not the table stay. */
export const shortened = (lines: readonly PreviewLine[]): readonly PreviewLine[] => {
  const first = lines.findIndex(({ role }) => role === 'body');
  const last = lines.findLastIndex(({ role }) => role === 'body');
  const isMiddle = (i: number): boolean => i >= first + shownFirst && i <= last - shownLast;
  const rows = lines.filter((_, i) => isMiddle(i));
  return rows.length > 1 && rows.every(({ role }) => role === 'body')
    ? lines.filter((_, i) => !isMiddle(i))
    : lines;
};

/** All that the preview draws, top to bottom. */
export const itemsOf = (lines: readonly PreviewLine[]): readonly LineItem[] =>
  lines.flatMap((line, i): readonly LineItem[] => {
    const before = lines[i - 1]?.row ?? line.row - 1;
    const rows = line.row - before - 1;
    const item: LineItem = { kind: 'row', line };
    return rows > 0 ? [{ kind: 'gap', from: before + 1, rows }, item] : [item];
  });

const roleOf = (item: LineItem, before: LineRun | undefined): PreviewLine['role'] =>
  item.kind === 'row' ? item.line.role : (before?.role ?? 'body');

/** The items in runs; a gap belongs to what is before it. */
export const runsOf = (items: readonly LineItem[]): readonly LineRun[] => {
  const runs: { role: PreviewLine['role']; items: LineItem[] }[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    const role = roleOf(item, last);
    if (last?.role === role) last.items.push(item);
    else runs.push({ role, items: [item] });
  }
  return runs;
};

const endOf = (item: LineItem): number => (item.kind === 'row' ? item.line.row : item.from + item.rows - 1);

/** How many items lie above a line under a row; a line inside of a gap is drawn at the gap's end. */
export const itemsAbove = (items: readonly LineItem[], row: number | null): number => {
  if (row === null) return items.length;
  const after = items.findIndex((item) => endOf(item) > row);
  if (after === -1) return items.length;
  const item = items[after];
  return item?.kind === 'gap' && row >= item.from ? after + 1 : after;
};

/** The row that a line lies under when it is drawn below so many items. */
export const rowBelow = (items: readonly LineItem[], count: number): number => {
  const item = items[count - 1];
  if (item) return endOf(item);
  const [first] = items;
  return first?.kind === 'row' ? first.line.row - 1 : 0;
};

/** The name of a column as spreadsheets say it: A, B, … Z, AA. */
export const columnLetter = (index: number): string => {
  const rest = index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '';
  return rest + String.fromCodePoint(65 + (index % 26));
};
