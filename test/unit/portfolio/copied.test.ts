/** The list as it leaves the program: which figures, and what a spreadsheet reads of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf, tsvOf } from '../../../renderer/ui/table-text.ts';
import { listTable } from '../../../renderer/features/portfolio/export/list-table.ts';
import { figureOf, textOf } from '../../../renderer/features/portfolio/columns/fields.ts';
import type { ListColumn } from '../../../renderer/features/portfolio/columns/column.ts';
import { harmless } from '../../../shared/harmless.ts';
import { translator } from '../../../shared/i18n/index.ts';
import type { SavedTable, TableCell } from '../../../shared/model/saved-table.ts';
import { row } from './made-up-rows.ts';

/** Reads lines of cells with tabs between them, quotes around those that need them. */
const parsed = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const isQuoted = text[at] === '"';
    const found = isQuoted ? /"((?:[^"]|"")*)"/y : /[^\t\r\n]*/y;
    found.lastIndex = at;
    const [whole = '', inner = ''] = found.exec(text) ?? [];
    lines.at(-1)?.push(isQuoted ? inner.replaceAll('""', '"') : whole);
    at += whole.length;
    if (text[at] === '\t') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      lines.push([]);
    } else break;
  }
  return lines;
};

const texts: SavedTable['columns'] = [
  { heading: 'A', kind: 'text' },
  { heading: 'B', kind: 'number' },
];

describe('what is copied', () => {
  it('parses back, breaks and quotes and all', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab "\t\n\r,;=+-@ığש'), maxLength: 6 });
    const line = fc.tuple(cell, fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (rows) => {
        const lines = parsed(tsvOf({ columns: texts, rows }, '.'));
        const expected = rows.map(([text, number]) => [harmless(text), number === null ? '' : String(number)]);
        expect(lines).toEqual([['A', 'B'], ...expected]);
      }),
    );
  });

  it('is no formula, as text or as HTML', () => {
    const rows: readonly (readonly TableCell[])[] = [
      ['=HYPERLINK("http://x")', -5],
      ['+90 212', 1.5],
      ['@cmd', null],
    ];
    const table = { columns: texts, rows };
    for (const line of parsed(tsvOf(table, '.')).slice(1)) expect(line[0]).toMatch(/^'/);
    const html = htmlOf(table, { decimalSign: '.', fromRight: false });
    expect(html).not.toMatch(/>[=+@]/);
    expect(html).toContain('&quot;http://x&quot;');
    expect(html).toContain('x:num="-5"');
  });

  it('has numbers with the reader’s decimal sign, and exact ones for Excel beside them', () => {
    const table = { columns: texts, rows: [['x', 1234.5]] };
    expect(tsvOf(table, ',')).toBe('A\tB\r\nx\t1234,5');
    expect(htmlOf(table, { decimalSign: ',', fromRight: true })).toMatch(
      /dir="rtl".*x:num="1234\.5"[^>]*>1234,5</,
    );
  });

  it('is without the signs that keep a name’s direction on the page, which would hide a formula', () => {
    const table = {
      columns: texts,
      rows: [
        ['\u2068=1+1\u2069', null],
        ['\u2068f.csv\u2069', null],
      ],
    };
    expect(tsvOf(table, '.')).toBe("A\tB\r\n'=1+1\t\r\nf.csv\t");
  });

  it('cannot leave its table in HTML', () => {
    const table = { columns: texts, rows: [['</td><script>alert(1)</script>', null]] };
    expect(htmlOf(table, { decimalSign: '.', fromRight: false })).not.toContain('<script>');
  });
});

const column = (id: string): ListColumn => ({
  id,
  heading: id,
  width: 5,
  isFigure: false,
  groups: false,
  draw: () => null,
  text: textOf(id),
  figure: figureOf(id, '2026-06-30'),
});

describe('the table of the list', () => {
  const account = row(1, {
    score: 74.96,
    range: [70.2, 80],
    coverage: 0.905,
    mrrMinor: 123_450,
    currency: 'EUR',
    renewalOn: '2026-07-10',
    momentum: -3.06,
    owner: 'İpek',
  });
  const table = (...ids: readonly string[]): SavedTable =>
    listTable([account], ids.map(column), { t: translator('en'), worth: null });

  it('keeps range and coverage beside the score, which is never rounded into a better light', () => {
    const { columns, rows } = table('name', 'score');
    expect(columns.map(({ heading }) => heading)).toEqual([
      'name',
      'Score',
      'Score at least',
      'Score at most',
      'Coverage',
    ]);
    expect(rows).toEqual([['Account 1', 74, 70, 80, 0.905]]);
  });

  it('has an amount with its currency beside it, days and dates as what they are', () => {
    const { columns, rows } = table('mrr', 'renewal', 'renewalDays', 'momentum', 'owner');
    expect(columns.map(({ kind }) => kind)).toEqual(['money', 'text', 'date', 'whole', 'number', 'text']);
    expect(rows).toEqual([[1234.5, 'EUR', '2026-07-10', 10, -3.1, 'İpek']]);
  });

  it('has each column once, and blanks for what is not known', () => {
    expect(table('score', 'coverage', 'mrr', 'currency').columns).toHaveLength(6);
    const unknown = listTable([row(2, { score: null })], ['score', 'mrr', 'renewal'].map(column), {
      t: translator('en'),
      worth: null,
    });
    expect(unknown.rows).toEqual([[null, 60, 60, 1, null, null, null]]);
  });
});
