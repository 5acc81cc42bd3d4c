/** A short run of `npm run fuzz`: whatever comes in ends in a table or in a clear error, and leaves nothing behind. */
import { describe, expect, it } from 'vitest';
import { fuzz } from '../../../build/fuzz/fuzz.ts';
import { inputKinds } from '../../../build/fuzz/input.ts';
import { makeInput } from '../../../build/fuzz/inputs/make-input.ts';

const count = 300;

describe('files that were changed at random', () => {
  it(`end in tables or clear errors, ${count} of them`, { timeout: 600_000 }, async () => {
    const tally = await fuzz({ seed: 20_261, count, limitMs: 500_000, processes: 2 });
    expect(tally.findings).toEqual([]);
    expect(tally.total).toBe(count);
    expect([...tally.counts.keys()].toSorted()).toEqual(inputKinds.toSorted());
    const results = [...tally.counts.values()].flatMap((own) => [...own.keys()]);
    expect(results).toEqual(expect.arrayContaining(['table', 'file.damaged', 'model', 'mapping.invalid']));
  });

  it('are the same again by their seed and number', () => {
    const only = inputKinds.filter((kind) => kind !== 'workspace');
    const source = { seed: 7, only, workspace: { valid: '', scratch: '' } };
    const drawn = Array.from({ length: 40 }, (_, number) => makeInput(number, source));
    expect(new Set(drawn.map(({ kind }) => kind)).size).toBe(only.length);
    for (const input of drawn) expect(makeInput(input.number, source)).toEqual(input);
  });
});
