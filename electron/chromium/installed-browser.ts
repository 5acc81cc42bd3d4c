/** Finds a browser of the Chromium family that is installed on this machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is known about the machine; tests make one up. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** The machine that this runs on. */
const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];

const present = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value): value is string => value !== undefined && value !== '');

/** Where a browser may lie, the likeliest first. */
const candidates = ({ platform, env }: Machine): readonly string[] => {
  if (platform === 'win32') {
    const roots = present([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]);
    return windowsPlaces.flatMap((place) => roots.map((root) => `${root}\\${place}`));
  }
  if (platform === 'darwin') {
    const roots = present(['/Applications', env['HOME'] && `${env['HOME']}/Applications`]);
    return macApps.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = present([...(env['PATH'] ?? '').split(delimiter), '/snap/bin', '/usr/bin', '/usr/local/bin']);
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/** The browser that the user named in NABIZ_BROWSER; undefined where none is named or it is not there. */
export const namedBrowser = ({ env, exists }: Machine = thisMachine): string | undefined =>
  present([env['NABIZ_BROWSER']]).find(exists);

/** The path of an installed browser, a named one first; undefined where there is none. */
export const findInstalledBrowser = (machine: Machine = thisMachine): string | undefined =>
  namedBrowser(machine) ?? candidates(machine).find(machine.exists);

/** Whether a window can be shown. */
export const hasDisplay = ({ platform, env }: Machine = thisMachine): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
