/** What the engine is doing when it is killed. */
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { JobStarted } from '../../shared/contract.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import { backupsOf } from '../../electron/engine/workspace/backups/list.ts';
import { backupFolderOf } from '../../electron/engine/workspace/backups/names.ts';
import type { Base } from './bases.ts';
import type { Victim } from './engine.ts';

/** Where an operation works. */
export interface Place {
  /** The workspace that is looked at in the end. */
  readonly path: string;
  /** The one that is there before; the same but where a new one is made of it. */
  readonly source: string;
  /** The password that it begins with. */
  readonly password: string | undefined;
  /** The sample client's files, the usage export last. */
  readonly files: readonly string[];
  readonly usage: string;
}

/** One kind of work. */
export interface Operation {
  readonly name: string;
  /** The file that it begins with; none = it makes one. */
  readonly base: Base | null;
  /** On which files it is done: without a password, with one. */
  readonly on: readonly ('plain' | 'encrypted')[];
  /** What comes before the work, and is over when the clock begins. */
  readonly prepare: (victim: Victim, place: Place) => Promise<unknown>;
  /** The work; settles when its end was told. */
  readonly work: (victim: Victim, place: Place, onProgress: () => void) => Promise<unknown>;
  /** What the user does after the crash; left out = opens the file. It then ends where the work would have ended. */
  readonly again?: (victim: Victim, place: Place) => Promise<unknown>;
  /** The password that it leads to; null = none. Left out: the one of before. */
  readonly nextPassword?: string | null;
  /** What it makes, where that is another file. */
  readonly makes?: string;
}

const both = ['plain', 'encrypted'] as const;

const nothing = async (): Promise<void> => undefined;

const open = ({ line }: Victim, { source, password }: Place): Promise<unknown> =>
  line.call('workspace.open', { path: source, password });

/** Settles when a job that a call starts has ended. Rejects where it failed. */
const job = (victim: Victim, start: () => Promise<JobStarted>, onProgress: () => void): Promise<unknown> =>
  new Promise((resolve, reject) => {
    victim.listen((event) => {
      if (event.type === 'job.progress') onProgress();
      if (event.type === 'job.done') resolve(event.result);
      if (event.type === 'job.failed') reject(new Error(event.error.message));
    });
    start().catch(reject);
  });

/** Settles when there is a backup that nobody asked for; its progress is told once, when it is begun. */
const backupComes = async (path: string, onProgress: () => void): Promise<void> => {
  const folder = backupFolderOf(path);
  let isBegun = false;
  while (backupsOf(path).length === 0) {
    if (!isBegun && existsSync(folder) && readdirSync(folder).length > 0) {
      isBegun = true;
      onProgress();
    }
    await delay(1);
  }
};

const openDamaged = (victim: Victim, place: Place): Promise<unknown> => open(victim, place).catch(nothing);

const recover = (victim: Victim, { path }: Place, onProgress: () => void): Promise<unknown> =>
  job(victim, () => victim.line.call('damaged.recover', { path, id: 'new' }), onProgress);

const newPassword = 'another password';

const changes = (name: string, on: 'plain' | 'encrypted', nextPassword: string | null): Operation => ({
  name,
  base: 'kept',
  on: [on],
  prepare: open,
  work: ({ line }, { password }) =>
    line.call('workspace.password', { current: password, next: nextPassword ?? undefined }),
  nextPassword,
});

const makeSample = (victim: Victim, { path, files }: Place, onProgress?: () => void): Promise<unknown> => {
  victim.listen((event) => void (event.type === 'job.progress' && onProgress?.()));
  return victim.line.call('workspace.sample', { path, files });
};

/** All of them. */
export const operations: readonly Operation[] = [
  {
    name: 'import',
    base: 'half',
    on: both,
    prepare: open,
    work: (victim, { usage }, onProgress) =>
      job(
        victim,
        () => victim.line.call('import.start', { files: [{ path: usage }], dryRun: false, asOf: '2026-06-30' }),
        onProgress,
      ),
  },
  {
    name: 'undo',
    base: 'whole',
    on: both,
    prepare: open,
    work: async (victim, _, onProgress) => {
      const imports = await victim.line.call('import.list', {});
      const newest = Math.max(...imports.map(({ id }) => id));
      return job(victim, () => victim.line.call('import.undo', { import: newest }), onProgress);
    },
  },
  {
    name: 'publish',
    base: 'whole',
    on: both,
    prepare: open,
    work: ({ line }) =>
      line.call('model.publish', { draft: { ...defaultModel, name: 'After the crash' }, note: 'n' }),
  },
  {
    name: 'backup now',
    base: 'whole',
    on: both,
    prepare: open,
    work: (victim, _, onProgress) => job(victim, () => victim.line.call('backups.make', {}), onProgress),
  },
  {
    name: 'backup by itself',
    base: 'whole',
    on: both,
    prepare: open,
    work: (_, { path }, onProgress) => backupComes(path, onProgress),
  },
  {
    name: 'restore',
    base: 'kept',
    on: both,
    prepare: open,
    work: (victim, { path }, onProgress) => {
      victim.listen((event) => void (event.type === 'job.progress' && onProgress()));
      return victim.line.call('backups.restore', { file: backupsOf(path).at(-1)?.file ?? '' });
    },
  },
  { name: 'migration', base: 'old', on: both, prepare: nothing, work: open, again: open },
  {
    name: 'recovery',
    base: 'damaged',
    on: both,
    prepare: openDamaged,
    work: recover,
    again: async (victim, place) => {
      await openDamaged(victim, place);
      if (!existsSync(place.path)) await recover(victim, place, () => undefined);
      await open(victim, { ...place, source: place.path });
    },
    makes: 'recovered.nabiz',
  },
  changes('password given', 'plain', newPassword),
  changes('password changed', 'encrypted', newPassword),
  changes('password removed', 'encrypted', null),
  {
    name: 'sample',
    base: null,
    on: ['plain'],
    prepare: nothing,
    work: makeSample,
    again: (victim, place) => makeSample(victim, place),
  },
];
