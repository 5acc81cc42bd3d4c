/** The lines of a sheet: where they lie, how they give way to each other, where they are drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnLetter,
  itemsAbove,
  itemsOf,
  rowBelow,
  runsOf,
} from '../../../renderer/features/import/line-items.ts';
import {
  headerRowsOf,
  linesSaid,
  roleAt,
  rowTyped,
  withHeadings,
  withLine,
  type LineName,
  type TableLines,
} from '../../../renderer/features/import/table-lines.ts';
import type { PreviewLine } from '../../../shared/import/index.ts';

/** Two rows of title, headings in row 3, table in 4 to 10. */
const lines: TableLines = { above: 2, header: 3, last: 10 };

const line = (row: number, role: PreviewLine['role'] = 'body'): PreviewLine => ({
  row,
  role,
  cells: [`${row}`],
});

describe('the lines of a sheet', () => {
  it('part it into four', () => {
    expect([1, 2, 3, 4, 10, 11].map((row) => roleAt(row, lines))).toEqual([
      'above',
      'above',
      'header',
      'body',
      'body',
      'rest',
    ]);
    expect(roleAt(99, { ...lines, last: null })).toBe('body');
  });

  it('are told to the engine as the last row of the headings and how many there are', () => {
    expect(linesSaid(lines)).toEqual({ headerRow: 3, headerRows: 1, lastRow: 10 });
    expect(linesSaid({ above: 0, header: 2, last: null })).toEqual({ headerRow: 2, headerRows: 2 });
  });

  it('take a second row of headings when the upper line goes up, and move both when it goes far', () => {
    expect(withLine(lines, 'above', 1)).toEqual({ above: 1, header: 3, last: 10 });
    expect(withLine({ ...lines, above: 7, header: 8 }, 'above', 0)).toEqual({ above: 0, header: 1, last: 10 });
    expect(withLine(lines, 'above', 5)).toEqual({ above: 5, header: 6, last: 10 });
  });

  it('end with the sheet when the last one is taken away, and only that one can be', () => {
    expect(withLine(lines, 'last', null)).toEqual({ above: 2, header: 3, last: null });
    expect(withLine(lines, 'header', null)).toEqual(lines);
  });

  it('go where a typed number says, to rows that are not shown too', () => {
    expect(rowTyped(lines, 'last', '5000')).toBe(5000);
    expect(rowTyped(lines, 'last', ' ')).toBeNull();
    expect(rowTyped(lines, 'header', '0')).toBe(0);
    const nothing = [
      rowTyped(lines, 'last', '10'),
      rowTyped(lines, 'header', ''),
      rowTyped(lines, 'last', '1.5'),
    ];
    expect([...nothing, rowTyped(lines, 'last', '-1')]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('give way when the headings end elsewhere', () => {
    expect(withLine(lines, 'header', 4)).toEqual({ above: 2, header: 4, last: 10 });
    expect(withLine(lines, 'header', 1)).toEqual({ above: 0, header: 1, last: 10 });
    expect(withLine(lines, 'header', 12)).toEqual({ above: 11, header: 12, last: null });
  });

  it('leave the table at least one row', () => {
    expect(withLine(lines, 'last', 1)).toEqual({ above: 2, header: 3, last: 4 });
  });

  it('lie on each other where there are no headings', () => {
    const without = withHeadings(lines, false);
    expect(without).toEqual({ above: 2, header: 2, last: 10 });
    expect(roleAt(3, without)).toBe('body');
    expect(withHeadings(without, true)).toEqual(lines);
    expect(withLine(without, 'above', 0)).toEqual({ above: 0, header: 0, last: 10 });
  });

  it('stay in order with at most three rows of headings, whatever is moved where', () => {
    const names = fc.constantFrom<LineName>('above', 'header', 'last');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.nat(30)), { maxLength: 20 }), (moves) => {
        const end = moves.reduce((at, [name, row]) => withLine(at, name, row), lines);
        const rows = headerRowsOf(end);
        expect(rows >= 0 && rows <= 3 && end.above >= 0).toBe(true);
        expect(end.last === null || end.last > end.header).toBe(true);
      }),
    );
  });
});

describe('the preview', () => {
  const shown = [line(1, 'above'), line(2, 'header'), line(3), line(4), line(40), line(41, 'rest')];
  const items = itemsOf(shown);

  it('shows a gap where rows are not shown', () => {
    expect(items).toHaveLength(7);
    expect(items[4]).toEqual({ kind: 'gap', from: 5, rows: 35 });
  });

  it('puts rows of one kind under one word; the gap belongs to what is before it', () => {
    expect(runsOf(items).map(({ role, items: run }) => [role, run.length])).toEqual([
      ['above', 1],
      ['header', 1],
      ['body', 4],
      ['rest', 1],
    ]);
  });

  it('draws a line below its row, and finds the row again', () => {
    expect(itemsAbove(items, 0)).toBe(0);
    expect(itemsAbove(items, 4)).toBe(4);
    expect(itemsAbove(items, 40)).toBe(6);
    expect(itemsAbove(items, null)).toBe(7);
    for (const row of [0, 1, 2, 3, 4, 40, 41]) expect(rowBelow(items, itemsAbove(items, row))).toBe(row);
  });

  it('draws a line inside of the gap at the gap’s end', () => {
    expect(itemsAbove(items, 20)).toBe(5);
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
