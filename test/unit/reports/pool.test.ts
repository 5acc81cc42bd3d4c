/** A few for many: none is used twice at once, none is made in vain, and nobody waits for ever. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePool } from '../../../electron/engine/reports/pool.ts';

it('makes only as many as it must, and lends each to one at a time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }),
      async (most, waits) => {
        let made = 0;
        const used = new Set<number>();
        const use = makePool(most, async () => made++);
        const done = await Promise.all(
          waits.map((turns) =>
            use(async (item) => {
              expect(used.has(item)).toBe(false);
              used.add(item);
              for (let i = 0; i < turns; i += 1) await Promise.resolve();
              used.delete(item);
              return turns;
            }),
          ),
        );
        expect(done).toEqual(waits);
        expect(made).toBeLessThanOrEqual(Math.min(most, waits.length));
      },
    ),
  );
});

it('lends again what somebody failed with', async () => {
  const use = makePool(1, async () => 'press');
  await expect(use(() => Promise.reject(new Error('jam')))).rejects.toThrow('jam');
  expect(await use(async (item) => item)).toBe('press');
});

it('makes another where one could not be made', async () => {
  let tries = 0;
  const use = makePool(1, async () => {
    tries += 1;
    if (tries === 1) throw new Error('no press');
    return tries;
  });
  await expect(use(async (item) => item)).rejects.toThrow('no press');
  expect(await use(async (item) => item)).toBe(2);
});
