import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPlace } from '../../../shared/model/file/json-place.ts';

describe('the place where a text stops being JSON', () => {
  it.each<[string, number, number]>([
    ['# Title', 1, 1],
    ['{"a": 1,\n "b": x}', 2, 7],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['[1, 2,]', 1, 7],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{"a": 01}', 1, 8],
    ['{"a": [1}', 1, 9],
    ['{"a": "half', 1, 7],
    ['{"a": "\\q"}', 1, 7],
    ['{} {}', 1, 4],
    ['{"a": [', 1, 8],
    ['', 1, 1],
  ])('in %j is line %d, column %d', (text, line, column) => {
    expect(jsonPlace(text)).toEqual({ line, column });
  });

  it('of what is JSON is its end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonPlace(text)).toEqual({ line: 1, column: text.length + 1 });
      }),
    );
  });
});
