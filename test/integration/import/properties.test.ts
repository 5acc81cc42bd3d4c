import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../shared/dates.ts';
import { countsOf, emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';

/** Tables of each kind of identity: without keys, with optional keys, with required keys. */
const day = fc.integer({ min: 18_000, max: 21_000 }).map(isoOf);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | ''> => fc.oneof(value, fc.constant('' as const));
const account = fc.constantFrom('A1', 'a1', 'Çınar Gıda', 'ÇINAR GIDA', 'אלון', 'Dicle');
const word = fc.constantFrom('reports', 'search', 'a;b', 'two words', '"quoted"', 'ğüşıİ');
const number = fc.integer({ min: 0, max: 9_999 }).map((n) => String(n / 4));

const tables = {
  usage: {
    columns: ['account', 'date', 'person', 'feature', 'events'],
    row: fc.tuple(account, day, maybe(word), maybe(word), maybe(number)),
  },
  invoices: {
    columns: ['account', 'key', 'dueOn', 'paidOn', 'amount'],
    row: fc.tuple(account, maybe(fc.constantFrom('I1', 'I2', 'I3')), day, maybe(day), number),
  },
  people: {
    columns: ['key', 'account', 'name', 'email', 'Team'],
    row: fc.tuple(fc.constantFrom('P1', 'P2', 'P3', 'P4'), account, maybe(word), maybe(word), maybe(word)),
  },
} as const;
type Kind = keyof typeof tables;

const table = fc.constantFrom<Kind>('usage', 'invoices', 'people').chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    rows: fc.array(tables[kind].row as fc.Arbitrary<readonly string[]>, { minLength: 1, maxLength: 25 }),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  }),
);

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const text = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  linesOf(...[columns, ...rows].map((cells) => cells.map(quoted).join(',')));

const stored: Readonly<Record<Kind, string>> = {
  usage: 'SELECT account_id, date, person, feature, events, source_row FROM usage ORDER BY source_row',
  invoices: 'SELECT account_id, key, due_on, paid_on, amount_minor, source_row FROM invoices ORDER BY id',
  people: 'SELECT key, account_id, name, email, attributes, source_row FROM people ORDER BY key',
};

describe('whatever a table holds', () => {
  it('counts add up, and importing it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ kind, rows }) => {
        const workspace = emptyWorkspace();
        // A key that comes twice ends as its last row; taking that one out first leaves a table that can be stable.
        const once =
          kind === 'usage'
            ? rows
            : [...new Map(rows.map((row, i) => [row[kind === 'people' ? 0 : 1] || `none ${i}`, row])).values()];
        const file = { [`${kind}.csv`]: text(tables[kind].columns, once) };
        const first = onlyTable(await importTexts(workspace, file));
        expect(first).toMatchObject({
          dataset: kind,
          rows: once.length,
          rejected: 0,
          updated: 0,
          unchanged: 0,
          imported: once.length,
        });
        const before = rowsOf(workspace, stored[kind]);
        expect(before).toHaveLength(once.length);
        const again = onlyTable(await importTexts(workspace, file));
        expect(countsOf(again)).toEqual({
          rows: once.length,
          imported: 0,
          updated: 0,
          unchanged: once.length,
          rejected: 0,
        });
        expect(rowsOf(workspace, stored[kind])).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('the order of its columns does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ kind, rows, order }) => {
        const { columns } = tables[kind];
        const [plain, shuffled] = [emptyWorkspace(), emptyWorkspace()];
        await importTexts(plain, { [`${kind}.csv`]: text(columns, rows) });
        const moved = (cells: readonly string[]): string[] => order.map((at) => cells[at] ?? '');
        await importTexts(shuffled, { [`${kind}.csv`]: text(moved(columns), rows.map(moved)) });
        expect(rowsOf(shuffled, stored[kind])).toEqual(rowsOf(plain, stored[kind]));
      }),
      { numRuns: 30 },
    );
  });

  it('a first row of the same words over figures is a row, and no second heading', async () => {
    const rows = [
      ['', 'reports', 'reports', 'soon', 'reports'],
      ['A1', '0', 'reports', '2019-04-14', '0'],
      ['reports', 'A1', '2019-04-14', '0', '2019-04-14'],
      ['2019-04-14', 'A1', 'reports', '0', '0'],
      ['A1', 'reports', 'A1', '2019-04-14', 'reports'],
    ];
    const files = { 'invoices.csv': text(tables.invoices.columns, rows) };
    expect(onlyTable(await importTexts(emptyWorkspace(), files)).rows).toBe(rows.length);
  });

  it('rows in are rows stored, changed, known or rejected, however broken the cells are', async () => {
    const cell = fc.oneof(account, day, number, word, fc.constantFrom('', '-', '31.02.2026', '1,2,3', 'soon'));
    const broken = fc.array(
      fc.tuple(cell, cell, cell, cell, cell).filter((row) => row.some((one) => one !== '')),
      { minLength: 1, maxLength: 30 },
    );
    // A first row of nothing but words over figures may be the headings in another language.
    const isRow = ([first]: readonly (readonly string[])[]): boolean =>
      first?.some((one) => /^\d/.test(one)) === true;
    await fc.assert(
      fc.asyncProperty(broken.filter(isRow), async (rows) => {
        const workspace = emptyWorkspace();
        const result = onlyTable(
          await importTexts(workspace, { 'invoices.csv': text(tables.invoices.columns, rows) }),
        );
        // A row that reads like a total or a note is none of the table's, and is counted as such.
        expect(result.rows + result.leftOut).toBe(rows.length);
        expect(result.imported + result.updated + result.unchanged + result.rejected).toBe(result.rows);
        expect(rowsOf(workspace, 'SELECT count(*) AS n FROM invoices')).toEqual([{ n: result.imported }]);
      }),
      { numRuns: 30 },
    );
  });
});
