/** What a machine has: a browser, a display, the user's folders, a file manager. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  findInstalledBrowser,
  hasDisplay,
  type Machine,
  namedBrowser,
} from '../../../electron/chromium/installed-browser.ts';
import { documentsFolder, userDataFolder } from '../../../electron/shell/places.ts';
import { revealPath } from '../../../electron/shell/reveal.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

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

it('shows a folder only where there is something to show it with, and never fails', async () => {
  const path = process.env['PATH'];
  onTestFinished(() => void (process.env['PATH'] = path));
  process.env['PATH'] = '';
  expect(await revealPath(temporaryFolder(), 'linux')).toBe(false);
});
