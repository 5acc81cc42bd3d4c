import { describe, expect, it } from 'vitest';
import { dateOrderOf } from '../../../electron/engine/import/check/values/date-order.ts';
import { readDate } from '../../../electron/engine/import/check/values/date.ts';
import { decimalOf, openNumbers } from '../../../electron/engine/import/check/values/decimal.ts';
import { readNumber } from '../../../electron/engine/import/check/values/number.ts';
import { readPeriod } from '../../../electron/engine/import/check/values/period.ts';
import { kindOf } from '../../../electron/engine/import/find/kind.ts';
import { mayBeRest } from '../../../electron/engine/import/find/words.ts';
import { nearNames } from '../../../electron/engine/import/load/accounts/near-names.ts';
import { sampleColumn } from '../../../electron/engine/import/recognise/columns.ts';
import { periodTable } from '../../../electron/engine/import/recognise/periods.ts';
import { kindOf as valueKindOf } from '../../../electron/engine/import/recognise/values.ts';
import { sheetNames } from '../../../electron/engine/workbook/sheet-names.ts';

/** As long as a cell of a spreadsheet may be; what takes a time that grows with its square shows at this length. */
const longest = 32_767;
const limitMs = 400;

const filled = (before: string, filler: string, behind: string): string =>
  before + filler.repeat(Math.ceil(longest / filler.length)).slice(0, longest) + behind;

/** Texts on which an expression that tries every beginning with every end is tried out at length. */
const cells = [
  ['1', ' ', 'x'],
  ['01.01.2025 10:00', ' ', 'x'],
  ['a@', '.', ' '],
  ['Tutar ', '1 ', 'x'],
  ['סה״כ ', 'a ', 'x'],
  ['(', "'", ')x'],
  ['a', '-', '!'],
  ['', '(', ''],
  ['1,', '1,', 'x'],
].map(([before = '', filler = '', behind = '']) => filled(before, filler, behind));

/** Headings have single blanks: the others are gone before anybody reads them. */
const headings = cells.map((cell) => cell.replaceAll(/\s+/g, ' '));

const known = { id: 1, key: 'A1', name: 'Tutar 1 1 1 Ticaret' };

const readers: readonly (readonly [string, readonly string[], (text: string) => unknown])[] = [
  ['numbers', cells, (text) => [readNumber(text, '.'), readNumber(text, ',')]],
  ['decimal signs', cells, (text) => [decimalOf([text]), openNumbers([text])]],
  ['dates', cells, (text) => [readDate(text, 'dmy'), dateOrderOf([text])]],
  ['periods', cells, readPeriod],
  ['kinds of cells', cells, (text) => [kindOf(text), mayBeRest(text)]],
  ['columns', cells, (text) => valueKindOf(sampleColumn([[text]], 0, 'Note'))],
  ['headings', headings, (text) => sampleColumn([['1']], 0, text)],
  [
    'headings with periods',
    headings,
    (text) => periodTable([sampleColumn([['1']], 0, text), sampleColumn([['a']], 0, 'Account')], [text]),
  ],
  [
    'names',
    cells,
    (text) => nearNames(() => [known, { ...known, id: 2, name: `${text} y` }]).near(text, () => true),
  ],
  ['names of sheets', cells, (text) => sheetNames([text])],
];

describe('a cell that fills a spreadsheet to its limit', () => {
  it.each(readers)('holds nobody up who reads %s', (_, texts, read) => {
    const slow = texts.filter((text) => {
      const started = performance.now();
      read(text);
      return performance.now() - started > limitMs;
    });
    expect(slow.map((text) => text.slice(0, 20))).toEqual([]);
  });

  it('is no number, no date and no period, however it begins', () => {
    const text = `12${' '.repeat(longest)}`;
    expect(readNumber(text, '.')?.value).toBe(12);
    for (const cell of cells) {
      expect(readNumber(cell, '.')).toBeUndefined();
      expect(readDate(cell, 'dmy')).toBeUndefined();
      expect(readPeriod(cell)).toBeUndefined();
    }
  });
});
