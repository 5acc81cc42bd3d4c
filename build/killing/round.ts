/** One round: the engine works, is killed at a moment, and the program opens the file again. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Bases, workspaceName } from './bases.ts';
import { type EngineFolders, startVictim, type Victim } from './engine.ts';
import { type Ending, type Ends, judged, type Outcome, type Rules } from './judge.ts';
import { type Finding, lookAt } from './look.ts';
import type { Operation, Place } from './operations.ts';

/** When the engine is killed: so long after the work began, or so long after its progress was told so often. */
export interface Moment {
  readonly afterMs: number;
  readonly progress?: number | undefined;
}

/** What operations work on. */
export interface Ground {
  readonly folder: string;
  readonly files: readonly string[];
  readonly usage: string;
  readonly password: string | undefined;
  readonly bases: Bases;
}

/** A round's own folders: the client's, one for temporary files, and one to look at copies in. */
interface Spot {
  readonly place: Place;
  readonly folders: EngineFolders;
  readonly scratch: string;
  readonly rules: Rules;
}

const rulesOf = ({ nextPassword, again }: Operation, { password }: Ground): Rules => {
  const before = password ?? null;
  return {
    before,
    after: nextPassword === undefined ? before : nextPassword,
    isDoneAgain: again !== undefined,
  };
};

const spotIn = (folder: string, ground: Ground, operation: Operation): Spot => {
  const [client, temporary] = [join(folder, 'client'), join(folder, 'temporary')];
  mkdirSync(temporary);
  if (operation.base) cpSync(ground.bases[operation.base], client, { recursive: true });
  else mkdirSync(client);
  const source = join(client, workspaceName);
  const { files, usage, password } = ground;
  const path = operation.makes ? join(client, operation.makes) : source;
  return {
    place: { path, source, password, files, usage },
    folders: { temporary, compiled: join(ground.folder, 'compiled') },
    scratch: join(folder, 'scratch'),
    rules: rulesOf(operation, ground),
  };
};

/** Does work in a folder of its own, which is gone afterwards. */
const inFolder = async <T>(ground: Ground, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(ground.folder, 'round-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const lookThere = ({ place, scratch, rules }: Spot): Finding =>
  lookAt({ path: place.path, passwords: [...new Set([rules.before, rules.after])], scratch });

/** What an operation leads from and to, and how long it takes: it is done once, undisturbed. */
export const endsOf = (operation: Operation, ground: Ground): Promise<Ends> =>
  inFolder(ground, async (folder) => {
    const spot = spotIn(folder, ground, operation);
    const before = lookThere(spot);
    const victim = startVictim(spot.folders);
    await operation.prepare(victim, spot.place);
    const startMs = performance.now();
    let progressCount = 0;
    await operation.work(victim, spot.place, () => void progressCount++);
    const ms = performance.now() - startMs;
    await victim.line.call('workspace.close', {});
    await victim.kill();
    const { workspace, copies } = lookThere(spot);
    if (!workspace) throw new Error(`${operation.name} left no file`);
    const { content: after } = workspace;
    const known = [before.workspace, ...before.copies].flatMap((one) => (one ? [one.content] : []));
    return {
      before: before.workspace?.content ?? null,
      after,
      kept: [...known, after],
      copies: copies.length,
      ms,
      progressCount,
    };
  });

/** Settles at the moment, or when the work is over although its progress was not told so often. */
const momentComes = async (moment: Moment, told: () => number): Promise<void> => {
  while (told() < (moment.progress ?? 0)) await delay(1);
  await delay(moment.afterMs);
};

/** Begins the work and kills the engine at the moment. */
const killDuring = async (operation: Operation, { place, folders }: Spot, moment: Moment): Promise<Ending> => {
  const victim = startVictim(folders);
  await operation.prepare(victim, place);
  const state: { told: number; isOver: boolean; failure: string | undefined } = {
    told: 0,
    isOver: false,
    failure: undefined,
  };
  const end = operation
    .work(victim, place, () => void state.told++)
    .catch((error: unknown) => void (state.failure = String(error)))
    .finally(() => (state.isOver = true));
  await Promise.race([momentComes(moment, () => state.told), end.then(() => delay(moment.afterMs))]);
  const ending = { inTheMiddle: !state.isOver, failure: state.failure };
  await victim.kill();
  return ending;
};

/** What the user does next: the file is opened under the password that opens it, and closed. */
const openAgain = async ({ again }: Operation, { place, folders }: Spot, found: Finding): Promise<void> => {
  const victim: Victim = startVictim(folders);
  const password = found.workspace ? (found.workspace.password ?? undefined) : place.password;
  const { path } = place;
  if (again) await again(victim, { ...place, password });
  else await victim.line.call('workspace.open', { path, password });
  await victim.line.call('workspace.close', {});
  await victim.kill();
};

/** Plays one round. */
export const playRound = (
  operation: Operation,
  { ground, ends, moment }: { ground: Ground; ends: Ends; moment: Moment },
): Promise<Outcome> =>
  inFolder(ground, async (folder) => {
    const spot = spotIn(folder, ground, operation);
    const ending = await killDuring(operation, spot, moment);
    try {
      const found = lookThere(spot);
      await openAgain(operation, spot, found);
      const opened = lookThere(spot);
      const temporary = readdirSync(spot.folders.temporary);
      return judged({ found, opened, temporary }, ends, { ending, rules: spot.rules });
    } catch (error) {
      return { inTheMiddle: ending.inTheMiddle, state: 'lost', problems: [String(error)] };
    }
  });
