/** Imports into a real engine process while others work with the same workspace: nothing fails, and no row is lost. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadRounds } from '../../../build/bench/load-rounds.ts';
import { ensureFresh, parts } from '../../../build/scripts/parts.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const accounts = Array.from({ length: 12 }, (_, i) => `A${i},Account ${i},TRY,${1000 + i}`);

it('stores every row of every round, answers every page and prints every paper', async () => {
  await ensureFresh([parts.window], () => undefined);
  const folder = temporaryFolder();
  const sample = join(folder, 'accounts.csv');
  writeFileSync(sample, `account,name,currency,mrr\n${accounts.join('\n')}\n`);
  // A lost row, an error or a death of the engine is thrown.
  const rounds = await loadRounds({ rows: 20_000, rounds: 3, pages: 20, papers: 3, folder, sample: [sample] });
  expect(rounds.map(({ beside }) => [beside.answersMs.length, beside.papers])).toEqual([
    [20, 3],
    [20, 3],
    [20, 3],
  ]);
}, 300_000);
