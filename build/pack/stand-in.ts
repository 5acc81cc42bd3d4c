/**
 * A stand-in for Electron's program, for machines where that cannot be fetched: the files that the packer renames, edits
 * and looks for, with nothing in them that runs. What was packed with it is for looking into, never for running.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { emptyWindowsProgram } from './windows-program.ts';

/** The systems that are packed for, by Node's names. */
export const systems = ['linux', 'win32', 'darwin'] as const;

/** A system that is packed for. */
export type System = (typeof systems)[number];

const { version } = createRequire(import.meta.url)('electron/package.json') as { readonly version: string };

/** Where Electron keeps its fuses: a mark, the version of the list, its length, and one letter for each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fusesAsShipped = '10110001';
const fuses = `${fuseMark}\u0001${String.fromCodePoint(fusesAsShipped.length)}${fusesAsShipped}`;

/** More languages than are kept, so that leaving out shows. */
const languages = ['de', 'en-US', 'he', 'tr'] as const;

type Files = Readonly<Record<string, string | Uint8Array>>;

const licences: Files = { LICENSE: 'stand-in', 'LICENSES.chromium.html': 'stand-in' };

const paks: Files = Object.fromEntries(languages.map((language) => [`locales/${language}.pak`, 'stand-in']));

const plist = (name: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string></dict></plist>
`;

const bundle = (folder: string, name: string): Files => ({
  [`${folder}/Contents/Info.plist`]: plist(name),
  [`${folder}/Contents/MacOS/${name}`]: 'stand-in',
});

const helpers = ['Helper', 'Helper (GPU)', 'Helper (Plugin)', 'Helper (Renderer)'].map(
  (kind) => `Electron ${kind}`,
);
const inMac = 'Electron.app/Contents';
const framework = `${inMac}/Frameworks/Electron Framework.framework`;

const macFiles = (): Files => ({
  ...licences,
  ...bundle('Electron.app', 'Electron'),
  ...Object.assign({}, ...helpers.map((name) => bundle(`${inMac}/Frameworks/${name}.app`, name))),
  [`${framework}/Electron Framework`]: fuses,
  ...Object.fromEntries(
    languages.flatMap((language) => {
      const folder = `${language.slice(0, 2)}.lproj/locale.pak`;
      return [
        [`${inMac}/Resources/${folder}`, 'stand-in'],
        [`${framework}/Versions/A/Resources/${folder}`, 'stand-in'],
      ];
    }),
  ),
});

const filesOf = (system: System): Files => {
  switch (system) {
    case 'linux':
      return { version, ...licences, ...paks, electron: fuses, 'chrome-sandbox': 'stand-in' };
    case 'win32':
      return { version, ...licences, ...paks, 'electron.exe': emptyWindowsProgram(fuses) };
    case 'darwin':
      return { version, ...macFiles() };
  }
};

/** Writes a stand-in for one system into a folder. */
export const writeStandIn = (folder: string, system: System): void => {
  for (const [path, content] of Object.entries(filesOf(system))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};
