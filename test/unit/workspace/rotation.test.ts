/** Which backups are let go. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToDelete, limits } from '../../../electron/engine/workspace/backups/rotation.ts';

interface Made {
  readonly file: string;
  readonly madeAt: string;
  readonly bytes: number;
}

const at = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

const start = Date.parse('2026-01-01T00:00:00Z');
const hourMs = 3_600_000;

/** Backups at different seconds of two years. */
const someBackups = fc
  .uniqueArray(
    fc.record({
      second: fc.integer({ min: 0, max: 730 * 86_400 }),
      bytes: fc.integer({ min: 0, max: 400_000_000 }),
    }),
    { maxLength: 80, selector: ({ second }) => second },
  )
  .map((all) =>
    all.map(({ second, bytes }, i): Made => ({ file: `b${i}`, madeAt: at(start + second * 1000), bytes })),
  );

const kept = (backups: readonly Made[]): readonly Made[] => {
  const gone = new Set(backupsToDelete(backups));
  return backups.filter(({ file }) => !gone.has(file)).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
};

const newestOf = (backups: readonly Made[]): Made | undefined =>
  backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];

describe('what is kept of any backups', () => {
  it('has the newest, and the one before it, whatever their size', () => {
    fc.assert(
      fc.property(someBackups, (backups) => {
        const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
        expect(kept(backups).slice(0, 2)).toEqual(newestFirst.slice(0, 2));
      }),
    );
  });

  it('is bounded in number, and in bytes beyond those two', () => {
    fc.assert(
      fc.property(someBackups, (backups) => {
        const left = kept(backups);
        expect(left.length).toBeLessThanOrEqual(limits.newest + limits.days + limits.weeks);
        const bytes = left.reduce((sum, one) => sum + one.bytes, 0);
        expect(left.length <= 2 || bytes <= limits.bytes).toBe(true);
      }),
    );
  });

  it('stays as it is when it is looked at again, in whatever order', () => {
    fc.assert(
      fc.property(someBackups, (backups) => {
        expect(backupsToDelete(kept(backups))).toEqual([]);
        expect(new Set(backupsToDelete(backups.toReversed()))).toEqual(new Set(backupsToDelete(backups)));
      }),
    );
  });

  it('is a file of the list for every one that goes', () => {
    fc.assert(
      fc.property(someBackups, (backups) => {
        const files = new Set(backups.map(({ file }) => file));
        expect(backupsToDelete(backups).filter((file) => !files.has(file))).toEqual([]);
        expect(backups.length === 0 || backupsToDelete(backups).length < backups.length).toBe(true);
      }),
    );
  });
});

describe('backups of every hour for sixty days', () => {
  /** Rotated after each, as it happens. */
  const rotated = (): readonly Made[] => {
    let backups: readonly Made[] = [];
    for (let hour = 0; hour < 60 * 24; hour += 1)
      backups = kept([...backups, { file: `h${hour}`, madeAt: at(start + hour * hourMs), bytes: 1 }]);
    return backups;
  };

  it('leave the newest five, one of each of seven days, one of each of four weeks', () => {
    const backups = rotated();
    const last = start + (60 * 24 - 1) * hourMs;
    expect(backups[0]?.madeAt).toBe(at(last));
    const hours = backups.map(({ madeAt }) => (last - Date.parse(`${madeAt}Z`)) / hourMs);
    expect(hours.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
    const days = new Set(backups.map(({ madeAt }) => madeAt.slice(0, 10)));
    for (let day = 0; day < 7; day += 1) expect(days).toContain(at(last - day * 24 * hourMs).slice(0, 10));
    const oldest = Math.max(...hours) / 24;
    expect(oldest).toBeGreaterThan(14);
    expect(oldest).toBeLessThan(29);
  });
});

it('keeps what rests: backups of long ago are not let go for their age', () => {
  const backups = [1, 2, 3].map((day) => ({ file: `d${day}`, madeAt: `2020-01-0${day}T10:00:00`, bytes: 1 }));
  expect(backupsToDelete(backups)).toEqual([]);
  expect(newestOf(backups)?.file).toBe('d3');
});
