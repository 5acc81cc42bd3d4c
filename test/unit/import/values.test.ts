import { describe, expect, it } from 'vitest';
import { sampleColumn } from '../../../electron/engine/import/recognise/columns.ts';
import { guess } from '../../../electron/engine/import/recognise/guess.ts';
import { kindOf } from '../../../electron/engine/import/recognise/values.ts';

const columnsOf = (rows: readonly (readonly string[])[]) =>
  (rows[0] ?? []).map((_, at) => sampleColumn(rows, at, `Column ${at + 1}`));

const kind = (...cells: readonly string[]) => kindOf(columnsOf(cells.map((cell) => [cell]))[0] as never);

describe('what values look like', () => {
  it.each([
    ['email', ['a@b.example', 'c@d.example', 'e.f@g.example']],
    ['domain', ['kuzey.example', 'alon.co.il', 'cinar.com.tr']],
    ['date', ['31.12.2025', '01.01.2026', '02.01.2026']],
    ['date', ['Oca 2025', 'Şub 2025', 'Mar 2025']],
    ['yesNo', ['evet', 'hayır', 'evet']],
    ['yesNo', ['כן', 'לא', 'כן']],
    ['score10', ['10', '9', '0', '7', '6', '10']],
    ['score5', ['5', '4', '1', '3', '5']],
    ['amount', ['1.250,50', '12,00', '99,90']],
    ['amount', ['₺ 12', '₺ 1.200', '₺ 9']],
    ['key', ['C-001', 'C-002', 'C-003']],
    ['key', ['1001', '1002', '1003', '1004', '1005']],
    ['name', ['Çınar Gıda', 'Kuzey Yazılım', 'Alon']],
  ])('%s: %j', (expected, cells) => {
    expect(kind(...cells)).toBe(expected);
  });

  it('is nothing for a column without any cell', () => {
    expect(kind('', '-', 'N/A')).toBeNull();
  });
});

describe('a table without headings', () => {
  const answers = [
    ['Kuzey', '2026-01-03', '9'],
    ['Alon', '2026-01-04', '0'],
    ['Kuzey', '2026-01-05', '10'],
    ['Çınar', '2026-01-06', '7'],
    ['Alon', '2026-01-07', '6'],
  ];

  it('is proposed from its values, and never with much confidence', () => {
    expect(guess(columnsOf(answers))).toEqual({
      dataset: 'surveys',
      fields: { account: 'Column 1', kind: { constant: 'nps' }, answeredOn: 'Column 2', score: 'Column 3' },
      confidence: 0.3,
    });
    const satisfied = answers.map(([who = '', day = ''], i) => [who, day, String((i % 5) + 1)]);
    expect(guess(columnsOf(satisfied))).toMatchObject({
      dataset: 'surveys',
      fields: { kind: { constant: 'csat' } },
    });
  });

  it('knows people by their addresses and invoices by two dates and an amount', () => {
    expect(
      guess(
        columnsOf([
          ['Ayşe Demir', 'ayse@kuzey.example', 'Kuzey'],
          ['Ali Can', 'ali@kuzey.example', 'Kuzey'],
          ['Noa Levi', 'noa@alon.example', 'Alon'],
        ]),
      ),
    ).toMatchObject({
      dataset: 'people',
      fields: { key: 'Column 2', email: 'Column 2', account: 'Column 3', name: 'Column 1' },
    });
    expect(
      guess(
        columnsOf([
          ['Kuzey', 'F-1', '2026-01-03', '2026-02-02', '1200.50', '2026-02-01'],
          ['Alon', 'F-2', '2026-01-04', '2026-02-03', '80.00', ''],
          ['Kuzey', 'F-3', '2026-01-05', '2026-02-04', '99.90', ''],
        ]),
      ),
    ).toEqual({
      dataset: 'invoices',
      fields: {
        account: 'Column 1',
        key: 'Column 2',
        issuedOn: 'Column 3',
        dueOn: 'Column 4',
        paidOn: 'Column 6',
        amount: 'Column 5',
      },
      confidence: 0.25,
    });
  });

  it('is nothing where the values say nothing', () => {
    expect(
      guess(
        columnsOf([
          ['x', 'y'],
          ['x', 'y'],
          ['z', 'y'],
        ]),
      ),
    ).toBeNull();
  });
});
