/** What the program remembers: preferences, workspaces opened before, files by their ids. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePathIds } from '../../../electron/shell/path-ids.ts';
import { languageOf, openPreferences } from '../../../electron/shell/preferences.ts';
import { forget, recentList, recentPath, remember } from '../../../electron/shell/recent.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

describe('preferences', () => {
  it('begin in the system’s language, English for a strange one', () => {
    expect(['tr-TR', 'he', 'iw-IL', 'en-GB', 'de-DE', 'C'].map(languageOf)).toEqual([
      'tr',
      'he',
      'he',
      'en',
      'en',
      'en',
    ]);
  });

  it('are there after a new start, and a damaged file does not stop it', () => {
    const path = join(temporaryFolder(), 'deep', 'preferences.json');
    openPreferences(path, 'tr-TR').change({ theme: 'dark' });
    expect(openPreferences(path, 'en-GB').current).toMatchObject({ theme: 'dark', language: 'tr' });
    writeFileSync(path, '{"theme": "purple"');
    expect(openPreferences(path, 'en-GB').current).toMatchObject({ theme: 'auto', language: 'en', recent: [] });
    expect(readFileSync(path, 'utf8')).toBe('{"theme": "purple"');
  });

  it('list workspaces once, the newest first, and say which are gone', () => {
    const folder = temporaryFolder();
    const store = openPreferences(join(folder, 'preferences.json'), 'en');
    const here = join(folder, 'Here.nabiz');
    writeFileSync(here, '');
    remember(store, here, new Date('2026-01-01T00:00:00Z'));
    remember(store, join(folder, 'Gone.nabiz'), new Date('2026-01-02T00:00:00Z'));
    remember(store, here, new Date('2026-01-03T00:00:00Z'));
    const list = recentList(store);
    expect(list.map(({ name, available }) => [name, available])).toEqual([
      ['Here', true],
      ['Gone', false],
    ]);
    expect(recentPath(store, list[0]!.id)).toBe(here);
    expect(JSON.stringify(list)).not.toContain(folder);
    forget(store, list[1]!.id);
    expect(recentList(store)).toHaveLength(1);
    expect(() => recentPath(store, list[1]!.id)).toThrow(
      expect.objectContaining({ code: 'workspace.missing' }),
    );
  });
});

describe('ids of files', () => {
  it('stand for paths, and for files only', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ğ.csv');
    writeFileSync(path, 'abc');
    const ids = makePathIds();
    const file = ids.add(path);
    expect(file).toMatchObject({ name: 'ğ.csv', bytes: 3 });
    expect(file.id).not.toContain(folder);
    expect(ids.pathOf(file.id)).toBe(path);
    for (const wrong of [folder, join(folder, 'no.csv'), ''])
      expect(() => ids.add(wrong)).toThrow(expect.objectContaining({ code: 'file.missing' }));
    expect(() => ids.pathOf(path)).toThrow(expect.objectContaining({ code: 'file.missing' }));
  });
});
