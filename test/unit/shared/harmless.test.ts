/** Cells of comma-separated text that no program takes for a formula, and that come back as they were. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoted } from '../../../electron/engine/export/quoted.ts';
import { harmless, harmlessCopy } from '../../../shared/harmless.ts';

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
/** What stands before a sign and is passed over. */
const leads = [
  '',
  ' ',
  '   ',
  '\u00a0',
  '\t',
  '\r',
  '\n',
  '"',
  '" ',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\0',
  ' "\t',
];

it.each(signs)('puts a mark before %j, whatever is passed over before it', (sign) => {
  for (const lead of leads) expect(harmless(`${lead}${sign}1+1`)).toBe(`'${lead}${sign}1+1`);
});

it.each(['\tx', '\rx', '\nx'])('puts a mark before %j', (text) => {
  expect(harmless(text)).toBe(`'${text}`);
});

it.each(['', 'Acme', 'a=b', '1-2', "'=1", ' a=1', '"Acme" Ltd', '€-x', 'Çınar', 'שלום', '(=1)'])(
  'leaves %j alone',
  (text) => {
    expect(harmless(text)).toBe(text);
  },
);

it('leaves nothing behind blanks and quotes that begins a formula', () => {
  const text = fc.string({ unit: fc.constantFrom(...signs, ...leads.filter(Boolean), 'a', '1', '(', "'") });
  fc.assert(
    fc.property(text, (cell) => {
      expect(harmless(cell).replace(/^[\s\p{Cf}\p{Cc}"]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠﹦﹢﹣﹫]/u);
    }),
  );
});

it.each([
  '-5',
  '-1.234,50 TL',
  '+90 (532) 123 45 67',
  '-',
  ' - ',
  '- yok -',
  '- slow, but kind!',
  '-%3',
  '+A1',
])('leaves %j alone in a table that is to be as it was found', (text) => {
  expect(harmlessCopy(text)).toBe(text);
  expect(harmless(text)).toBe(`'${text}`);
});

it.each([
  '=1+1',
  '@SUM(A1)',
  "+cmd|'/c calc'!A1",
  '-2+3+HYPERLINK("http://x")',
  '- log10 (A1)',
  "+'[http://x]S'!A1",
  '+S!A1',
  '-1=1',
  '+@x',
  '\t-5',
  '＋1',
  '\u200b-5',
])('puts a mark before %j there all the same', (text) => {
  expect(harmlessCopy(text)).toBe(`'${text}`);
});

it('takes its time from the length of a text alone', () => {
  const started = performance.now();
  harmless(`${' '.repeat(1_000_000)}x`);
  harmlessCopy(`-${' '.repeat(1_000_000)}x`);
  harmlessCopy(`-${'a1 '.repeat(300_000)}`);
  harmlessCopy(`-a${'1'.repeat(1_000_000)}`);
  harmlessCopy(`-a${' '.repeat(1_000_000)}`);
  harmlessCopy(`-${'! '.repeat(500_000)}`);
  expect(performance.now() - started).toBeLessThan(400);
});

it('quotes what would end a cell, and only that', () => {
  expect(quoted('Acme')).toBe('Acme');
  expect(quoted('a,b')).toBe('"a,b"');
  expect(quoted('say "no"\n')).toBe('"say ""no""\n"');
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = quoted(text);
      expect(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).toBe(text);
    }),
  );
});
