/** Where backups lie and what they are called. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  backupFolderOf,
  backupNameOf,
  readBackupName,
  wallClock,
} from '../../../electron/engine/workspace/backups/names.ts';
import { backupReasons } from '../../../shared/model/backup.ts';

const path = join('clients', 'Çınar 2026-01-01 Ltd.nabiz');

describe('a backup’s name', () => {
  it.each(backupReasons)('is read back as it was made (%s)', (reason) => {
    const named = { madeAt: '2026-11-22T07:05:09', reason };
    expect(readBackupName(path, backupNameOf(path, named))).toEqual(named);
  });

  it('says date, time and reason, with no sign that a system refuses', () => {
    const name = backupNameOf(path, { madeAt: '2026-11-22T17:59:03', reason: 'import' });
    expect(name).toBe('Çınar 2026-01-01 Ltd 2026-11-22 17.59.03 import.nabiz');
    expect(name).not.toMatch(/[<>:"/\\|?*]/);
  });

  it.each([
    'Çınar 2026-01-01 Ltd 2026-11-22 17.59.03 import.nabiz.123.part',
    'Çınar 2026-01-01 Ltd 2026-11-22 17.59.03 damaged.nabiz',
    'Other 2026-11-22 17.59.03 import.nabiz',
    'Çınar 2026-01-01 Ltd.nabiz',
    '../2026-11-22 17.59.03 import.nabiz',
  ])('is not seen in %s', (file) => {
    expect(readBackupName(path, file)).toBeUndefined();
  });
});

it('puts the folder beside the file; of another ending the whole name counts', () => {
  expect(backupFolderOf(path)).toBe(join('clients', 'Çınar 2026-01-01 Ltd.backups'));
  expect(backupFolderOf('a.NABIZ')).toBe('a.backups');
  expect(backupFolderOf('a.db')).toBe('a.db.backups');
});

it('writes the clock on the wall', () => {
  expect(wallClock(new Date(2026, 0, 2, 3, 4, 5))).toBe('2026-01-02T03:04:05');
});
