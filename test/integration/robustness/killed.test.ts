/** The engine is killed at its work, and every file that it leaves is sound and either as before or as after. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playRounds } from '../../../build/killing/kill-test.ts';

const [rounds, seed] = [20, 20_260_630];

it(`loses nothing in ${rounds} rounds (seed ${seed})`, { timeout: 900_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-killed-'));
  const lines = await playRounds({ folder, rounds, seed });
  expect(lines).toHaveLength(rounds);
  expect(lines.filter(({ state }) => state === 'lost')).toEqual([]);
  // A round that only kills what is over would prove nothing.
  expect(lines.filter(({ inTheMiddle }) => inTheMiddle).length).toBeGreaterThan(rounds / 4);
});
