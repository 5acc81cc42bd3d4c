/** What a terminal is told of names that try to command it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable, printableJson } from '../../../electron/commands/printable.ts';

it('shows what a terminal would obey', () => {
  expect(printable('\u001B[2J\u001B]0;owned\u0007Acme\u009B31m\r\u0008')).toBe(
    '\uFFFD[2J\uFFFD]0;owned\uFFFDAcme\uFFFD31m\uFFFD\uFFFD',
  );
  expect(printable('Çınar\tA1\nשלום – “a”')).toBe('Çınar\tA1\nשלום – “a”');
});

it('writes JSON that holds none of it and reads back as it was', () => {
  expect(printableJson({ name: 'a\u009B31m\u007F\u001B' })).toBe('{\n  "name": "a\\u009b31m\\u007f\\u001b"\n}');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = printableJson(value);
      expect(text).not.toMatch(/[[\p{Cc}]--[\n]]/v);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
