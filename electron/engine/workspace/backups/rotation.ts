/** Which backups are let go when a new one was made. Pure. */
import type { Backup } from '../../../../shared/model/backup.ts';

/** What is kept: so many of the newest, the newest of so many days and of so many weeks, and not more bytes than this. */
export const limits = { newest: 5, days: 7, weeks: 4, bytes: 1_000_000_000 } as const;

/** However large they are: the newest, and the one that a restored state can be taken back to. */
const alwaysKept = 2;

type Dated = Pick<Backup, 'file' | 'madeAt' | 'bytes'>;

const dayOf = ({ madeAt }: Dated): string => madeAt.slice(0, 10);

const dayMs = 86_400_000;

/** The Monday that a backup's week begins with, as a number. */
const weekOf = (backup: Dated): string => {
  const days = Date.parse(`${dayOf(backup)}T00:00:00Z`) / dayMs;
  // The first of January 1970 was a Thursday.
  return String(Math.floor((days + 3) / 7));
};

/** The newest backup of each of the newest `most` buckets. */
const newestOfEach = (
  newestFirst: readonly Dated[],
  bucketOf: (backup: Dated) => string,
  most: number,
): readonly Dated[] => {
  const first = new Map<string, Dated>();
  for (const backup of newestFirst) {
    const bucket = bucketOf(backup);
    if (!first.has(bucket)) first.set(bucket, backup);
  }
  return [...first.values()].slice(0, most);
};

const withinBytes = (newestFirst: readonly Dated[], mostBytes: number): readonly Dated[] => {
  let bytes = 0;
  const from = newestFirst.findIndex((backup, i) => (bytes += backup.bytes) > mostBytes && i >= alwaysKept);
  return from < 0 ? newestFirst : newestFirst.slice(0, from);
};

/** The files to delete. Days and weeks are counted where there are backups, not from today: what rests stays. */
export const backupsToDelete = (backups: readonly Dated[], keep: typeof limits = limits): readonly string[] => {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : Number(a.madeAt > b.madeAt) * -1));
  const wanted = new Set([
    ...newestFirst.slice(0, keep.newest),
    ...newestOfEach(newestFirst, dayOf, keep.days),
    ...newestOfEach(newestFirst, weekOf, keep.weeks),
  ]);
  const kept = new Set(
    withinBytes(
      newestFirst.filter((backup) => wanted.has(backup)),
      keep.bytes,
    ),
  );
  return newestFirst.filter((backup) => !kept.has(backup)).map(({ file }) => file);
};
