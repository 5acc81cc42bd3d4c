/** Cells of comma-separated text that no program takes for a formula, and that come back as they were. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { harmless, quoted } from '../../../electron/engine/export/harmless.ts';

it.each(['=1+1', '+90 212', '-x', '@cmd', '\tx', '\rx'])('puts a mark before %j', (text) => {
  expect(harmless(text)).toBe(`'${text}`);
});

it.each(['', 'Acme', 'a=b', '1-2', "'=1", ' =1'])('leaves %j alone', (text) => {
  expect(harmless(text)).toBe(text);
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
