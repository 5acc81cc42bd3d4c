/** 500,000 rows imported again and again while pages are opened and papers printed: no error, no lost row, memory flat. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { samplesFolder } from '../../electron/commands/printing.ts';
import { ensureFresh, parts } from '../scripts/parts.ts';
import { loadRounds, type Round } from './load-rounds.ts';
import { median } from './measure.ts';

const order = { rows: 500_000, rounds: 10, pages: 50, papers: 5 } as const;
/** The first rounds fill what is kept for later: statements, pages of the database, compiled code. */
const warmRounds = 2;
/** Far above what a machine's mood does to it: a leak of one import's rows would be ten times as much. */
const mostGrowthMbPerRound = 15;

/** How much a figure grows from one round to the next: the slope of the straight line through them. */
const slopeOf = (figures: readonly number[]): number => {
  const middle = (figures.length - 1) / 2;
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const [over, under] = figures.reduce(
    ([a, b], figure, i) => [a + (i - middle) * (figure - mean), b + (i - middle) ** 2] as const,
    [0, 0] as readonly [number, number],
  );
  return over / under;
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const say = (round: Round, number: number): void => {
  const { aloneMs, besideMs, beside, mainMb, engineMb } = round;
  console.log(
    `  round ${number}: alone ${seconds(aloneMs)}; with ${beside.answersMs.length} pages and ${beside.papers} papers ${seconds(besideMs)}, a page ${median(beside.answersMs).toFixed(0)} ms, worst ${Math.max(...beside.answersMs).toFixed(0)}; engine ${engineMb.toFixed(0)} MB, main ${mainMb.toFixed(0)} MB; load ${loadavg()[0]?.toFixed(1)}`,
  );
};

const sampleFiles = (): readonly string[] =>
  readdirSync(samplesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|xlsx)$/.test(name))
    .map((name) => join(samplesFolder, name));

/** Measures and prints; answers whether the promises were kept. An error or a lost row ends it at once. */
export const benchLoad = async (): Promise<boolean> => {
  await ensureFresh([parts.window, parts.sample], console.log);
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  try {
    const rounds = await loadRounds({ ...order, folder, sample: sampleFiles() }, say);
    const warm = rounds.slice(warmRounds);
    const [engine, main] = [
      slopeOf(warm.map(({ engineMb }) => engineMb)),
      slopeOf(warm.map(({ mainMb }) => mainMb)),
    ];
    const [alone, beside] = [
      median(rounds.map(({ aloneMs }) => aloneMs)),
      median(rounds.map(({ besideMs }) => besideMs)),
    ];
    console.log(
      `  ${order.rows.toLocaleString('en')} rows, ${2 * order.rounds} times: every row counted after each import, none left after it was taken back; no error`,
    );
    console.log(`  median alone ${seconds(alone)}, with people at work ${seconds(beside)}`);
    console.log(
      `  memory from round ${warmRounds + 1} on: engine ${engine.toFixed(1)} MB a round, main ${main.toFixed(1)} MB a round (at most ${mostGrowthMbPerRound})`,
    );
    // Where the system does not tell, there is nothing to hold against it.
    return !(engine > mostGrowthMbPerRound) && main <= mostGrowthMbPerRound;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
