/** Names that stand twice in a group of a JSON text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleName } from '../../../shared/model/file/double-names.ts';

describe('a name given twice', () => {
  it.each([
    ['{"a":1,"a":2}', ['a']],
    ['{"a":{"b":1},"c":{"b":1}}', undefined],
    ['{"a":[{"b":1},{"b":2}]}', undefined],
    ['[{"a":1},[],{"b":[0,{"c":1,"c":1}]}]', [2, 'b', 1, 'c']],
    ['{"a":"a","b":"a","a":0}', ['a']],
    ['{"a":"{\\"a\\":1,\\"a\\":2}"}', undefined],
    ['{"a\\\\":1,"a":2}', undefined],
    ['{"weight":1,"w\\u0065ight":2}', ['weight']],
    ['{"":1,"":2}', ['']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['\uFEFF { "a" : 1 , "a" : 2 } ', ['a']],
    ['{"a":{},"b":[],"a":null}', ['a']],
    ['"a"', undefined],
  ])('in %s stands at %j', (text, place) => {
    expect(doubleName(text)).toEqual(place);
  });

  it('is found in no text that the language itself writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1), (value, space) => {
        expect(doubleName(JSON.stringify(value, null, space))).toBeUndefined();
      }),
    );
  });

  it('is found wherever it is put', () => {
    const step = fc.oneof(fc.string(), fc.nat({ max: 5 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.string(), fc.jsonValue(), (way, name, value) => {
        const inner = JSON.stringify(value);
        const twice = `{${JSON.stringify(name)}:${inner},${JSON.stringify(name)}:${inner}}`;
        const text = way.reduceRight<string>(
          (below, at) =>
            typeof at === 'string' ? `{${JSON.stringify(at)}:${below}}` : `[${'0,'.repeat(at)}${below}]`,
          twice,
        );
        expect(doubleName(text)).toEqual([...way, name]);
      }),
    );
  });

  it('is looked for at once in a text as long as any that is read', () => {
    const names = Array.from({ length: 80_000 }, (_, i) => `"n${i}":[{}]`).join();
    const started = performance.now();
    expect(doubleName(`{${names}}`)).toBeUndefined();
    expect(doubleName(`{"a":"${'\\\\'.repeat(500_000)}"}`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
