/** Rounds of work that are each ended by SIGKILL at a moment drawn from a seed, over all operations in turn. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { random } from '../bench/random.ts';
import { writeSample } from '../samples/generate.ts';
import { makeBases } from './bases.ts';
import { type Operation, operations } from './operations.ts';
import type { Ends, Outcome } from './judge.ts';
import { endsOf, type Ground, type Moment, playRound } from './round.ts';

/** What is played. */
export interface KillTest {
  /** Made for it, and gone afterwards. */
  readonly folder: string;
  readonly rounds: number;
  readonly seed: number;
  /** Heard after each round. */
  readonly onRound?: (line: RoundLine) => void;
}

/** A round that was played. */
export interface RoundLine extends Outcome {
  readonly round: number;
  readonly operation: string;
  readonly isEncrypted: boolean;
  readonly moment: Moment;
}

/** An operation on one kind of file. */
interface Case {
  readonly operation: Operation;
  readonly ground: Ground;
}

const passwords = [undefined, 'a password'] as const;

/** So much of the sample's usage keeps the engine busy long enough. */
const usageLines = 8_000;

const shorten = (path: string, lines: number): void =>
  writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(0, lines).join('\n'));

const groundsIn = async (folder: string): Promise<readonly Ground[]> => {
  const files = await writeSample(join(folder, 'sample'));
  const usage = files.find((path) => /usage/i.test(basename(path)));
  if (usage === undefined) throw new Error('the sample client has no usage export');
  shorten(usage, usageLines);
  const grounds: Ground[] = [];
  for (const password of passwords)
    grounds.push({
      folder,
      files,
      usage,
      password,
      bases: await makeBases(folder, { files, usage, password }),
    });
  return grounds;
};

const casesOn = (grounds: readonly Ground[]): readonly Case[] =>
  grounds.flatMap((ground) =>
    operations
      .filter(({ on }) => on.includes(ground.password === undefined ? 'plain' : 'encrypted'))
      .map((operation) => ({ operation, ground })),
  );

/** A little past the end, so that some rounds show that work whose end was told is there. */
const beyond = 1.05;
/** Progress is told every tenth of a second. */
const progressGapMs = 100;

/** Half of the moments follow progress that was told, where there is any; the others the clock alone. */
const momentFor = ({ ms, progressCount }: Ends, next: () => number): Moment => {
  const [share, count, isByProgress] = [next(), 1 + Math.floor(next() * progressCount), next() < 0.5];
  return isByProgress && progressCount > 0
    ? { afterMs: share * progressGapMs, progress: count }
    : { afterMs: share * ms * beyond };
};

/** Plays the rounds one after the other; all that the seed decides is decided alike in every run. */
export const playRounds = async ({
  folder,
  rounds,
  seed,
  onRound,
}: KillTest): Promise<readonly RoundLine[]> => {
  mkdirSync(folder, { recursive: true });
  try {
    const cases = casesOn(await groundsIn(folder));
    const next = random(seed);
    const known = new Map<Case, Ends>();
    const lines: RoundLine[] = [];
    for (let round = 0; round < rounds; round++) {
      const chosen = cases[round % cases.length] as Case;
      const { operation, ground } = chosen;
      const ends = known.get(chosen) ?? (await endsOf(operation, ground));
      known.set(chosen, ends);
      const moment = momentFor(ends, next);
      const outcome = await playRound(operation, { ground, ends, moment });
      const line = {
        round: round + 1,
        operation: operation.name,
        isEncrypted: ground.password !== undefined,
        moment,
        ...outcome,
      };
      lines.push(line);
      onRound?.(line);
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
