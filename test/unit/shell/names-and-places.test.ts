/** File names, folders, browsers, preferences: the small facts about a machine that the shells stand on. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  findInstalledBrowser,
  hasDisplay,
  type Machine,
  namedBrowser,
} from '../../../electron/chromium/installed-browser.ts';
import { safeName, uniqueFileNames } from '../../../electron/engine/reports/file-names.ts';
import { countPages } from '../../../electron/engine/reports/page-count.ts';
import { makePathIds } from '../../../electron/shell/path-ids.ts';
import { documentsFolder, userDataFolder } from '../../../electron/shell/places.ts';
import { languageOf, openPreferences } from '../../../electron/shell/preferences.ts';
import { forget, recentList, recentPath, remember } from '../../../electron/shell/recent.ts';

const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-shell-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

describe('a file name', () => {
  it.each([
    ['Çınar Gıda A.Ş.', 'Çınar Gıda A.Ş'],
    ['שלום ושות׳ בע״מ', 'שלום ושות׳ בע״מ'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['nul', 'nul_'],
    ['COM1', 'COM1_'],
    ['  ', '-'],
    ['...', '-'],
    ['gpj.\u202Eexe', 'gpj.exe'],
  ])('of %j is %j', (name, expected) => expect(safeName(name)).toBe(expected));

  it('fits every file system, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
        const safe = safeName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(safe).not.toMatch(/^[. ]|[. ]$/);
        expect(Buffer.byteLength(safe)).toBeGreaterThan(0);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(181);
      }),
    );
  });

  it('is given once per folder, capitals aside', () => {
    const next = uniqueFileNames('.pdf');
    expect(['Ada', 'ADA', 'Ada', 'a/b', 'a b'].map(next)).toEqual([
      'Ada.pdf',
      'ADA (2).pdf',
      'Ada (3).pdf',
      'a b.pdf',
      'a b (2).pdf',
    ]);
  });
});

it('counts pages, not the list of them', () => {
  const pdf = Buffer.from(
    '1 0 obj <</Type /Page\n/Parent 3 0 R>> 2 0 obj <</Type/Page>> 3 0 obj <</Type /Pages /Count 2>> <</Type /PageLabel>>',
  );
  expect(countPages(pdf)).toBe(2);
  expect(countPages(new Uint8Array())).toBe(0);
});

describe('a browser', () => {
  const machine = (part: Partial<Machine>, files: readonly string[]): Machine => ({
    platform: 'linux',
    env: {},
    exists: (path) => files.includes(path),
    ...part,
  });

  it('is the one that was named, else the likeliest one that is there', () => {
    expect(
      findInstalledBrowser(
        machine({ env: { PATH: '/opt/bin' } }, ['/opt/bin/google-chrome', '/usr/bin/chromium']),
      ),
    ).toBe('/usr/bin/chromium');
    expect(
      findInstalledBrowser(machine({ env: { NABIZ_BROWSER: '/x/brave' } }, ['/x/brave', '/usr/bin/chromium'])),
    ).toBe('/x/brave');
    expect(findInstalledBrowser(machine({ env: { NABIZ_BROWSER: '/gone' } }, ['/usr/bin/chromium']))).toBe(
      '/usr/bin/chromium',
    );
    expect(findInstalledBrowser(machine({}, []))).toBeUndefined();
  });

  it('lies in the usual places of Windows and macOS', () => {
    const windows = { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } } as const;
    const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findInstalledBrowser(machine(windows, [edge]))).toBe(edge);
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findInstalledBrowser(machine({ platform: 'darwin' }, [chrome]))).toBe(chrome);
  });

  it('counts as named only while it is there', () => {
    const named = { env: { NABIZ_BROWSER: '/x/brave' } };
    expect(namedBrowser(machine(named, ['/x/brave']))).toBe('/x/brave');
    expect(namedBrowser(machine(named, ['/usr/bin/chromium']))).toBeUndefined();
    expect(namedBrowser(machine({}, ['/usr/bin/chromium']))).toBeUndefined();
  });

  it('needs a display for a window, which Linux may lack', () => {
    expect(hasDisplay(machine({}, []))).toBe(false);
    expect(hasDisplay(machine({ env: { DISPLAY: '' } }, []))).toBe(false);
    expect(hasDisplay(machine({ env: { WAYLAND_DISPLAY: 'wayland-0' } }, []))).toBe(true);
    expect(hasDisplay(machine({ platform: 'win32' }, []))).toBe(true);
  });
});

describe('folders', () => {
  it('are those of the system, or the one that NABIZ_HOME names', () => {
    const user = { home: '/home/a', env: {} };
    expect(userDataFolder({ ...user, platform: 'linux' })).toBe('/home/a/.config/nabiz');
    expect(userDataFolder({ ...user, platform: 'darwin' })).toBe('/home/a/Library/Application Support/Nabiz');
    expect(userDataFolder({ ...user, platform: 'linux', env: { NABIZ_HOME: '/n' } })).toBe('/n');
    expect(documentsFolder({ ...user, platform: 'darwin' })).toBe('/home/a/Documents');
  });

  it('of documents have the name that the desktop gave them', () => {
    const home = temporaryFolder();
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config', 'user-dirs.dirs'), '# comment\nXDG_DOCUMENTS_DIR="$HOME/Belgeler"\n');
    expect(documentsFolder({ platform: 'linux', home, env: {} })).toBe(join(home, 'Belgeler'));
  });
});

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
