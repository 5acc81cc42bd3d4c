/** What is packed for each system: everything that the program loads, and nothing else. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackOrder } from '../../../build/pack/pack.ts';
import { entriesOf, type Entry, packagesOf, reachedFrom } from '../../helpers/packed/archive.ts';
import { noPacking, packOnce, type PackedOnce } from '../../helpers/packed/pack-once.ts';
import { root } from '../app/open-app.ts';

/** How a fuse is written in the program: as a figure. */
const [isOff, isOn] = ['0', '1'].map((figure) => figure.codePointAt(0));

type Target = Omit<PackOrder, 'out'>;

const targets: readonly Target[] = [
  { system: 'linux', arch: 'x64' },
  { system: 'win32', arch: 'x64' },
  { system: 'darwin', arch: 'arm64' },
];

/** The programs that something else starts, and the pages that are asked for by their names. */
const programs = ['main', 'host'].map((name) => `dist/electron/${name}.js`);
const pages = ['index', 'print'].map((name) => `dist/renderer/${name}.html`);

const library = (system: string, arch: string): readonly RegExp[] => [
  /^node_modules\/better-sqlite3\/package\.json$/,
  /^node_modules\/better-sqlite3\/lib\/(methods\/)?[a-z-]+\.js$/,
  new RegExp(`^node_modules/better-sqlite3/prebuilds/${system}-${arch}\\.node$`),
];

/** What belongs to the program besides the code and pages that are reached by their names. */
const besides: readonly RegExp[] = [
  /^package\.json$/,
  /^dist\/electron\/\d{4}_[a-z_]+\.sql$/,
  /^dist\/samples\/Nabiz sample [a-z]+\.(xlsx|csv)$/,
];

const sum = (entries: readonly Entry[]): number => entries.reduce((all, { bytes }) => all + bytes, 0);

describe.skipIf(noPacking !== undefined).each(targets)('packed for $system', ({ system, arch }) => {
  let packed: PackedOnce;
  let entries: readonly Entry[];
  beforeAll(async () => {
    packed = await packOnce({ system, arch });
    entries = entriesOf(packed.archive);
  });
  afterAll(() => packed.remove());

  const paths = () => entries.map(({ path }) => path);
  const among = (pattern: RegExp) => paths().filter((path) => pattern.test(path));

  it('holds every file that another one names, and no code or page that none does', () => {
    const reached = reachedFrom(packed.archive, [...programs, ...pages]);
    expect([...reached].toSorted()).toEqual(
      among(/^dist\/(electron|renderer)\/.+\.(js|cjs|html|css|woff2)$/).toSorted(),
    );
    for (const thread of ['reader', 'month-worker', 'export-worker'])
      expect(reached).toContain(`dist/electron/${thread}.js`);
  });

  it('holds nothing besides: no sources, maps, tests, other packages or other systems’ binaries', () => {
    const reached = reachedFrom(packed.archive, [...programs, ...pages]);
    const known = [...besides, ...library(system, arch)];
    expect(
      paths().filter((path) => !reached.has(path) && !known.some((pattern) => pattern.test(path))),
    ).toEqual([]);
    for (const pattern of known) expect(among(pattern), String(pattern)).not.toEqual([]);
  });

  it('asks for the one package that it holds', () => {
    const code = among(/^dist\/electron\/.+\.c?js$/);
    expect(packagesOf(packed.archive, code)).toEqual(['better-sqlite3', 'electron']);
  });

  it('holds every step of the schema', () => {
    const migrations = join(root, 'electron', 'engine', 'db', 'migrations');
    const steps = readdirSync(migrations).filter((file) => file.endsWith('.sql'));
    expect(among(/\.sql$/).map((path) => path.split('/').at(-1))).toEqual(steps.toSorted());
  });

  it('leaves only the database’s binary beside the archive', () => {
    expect(entries.filter(({ isUnpacked }) => isUnpacked).map(({ path }) => path)).toEqual([
      `node_modules/better-sqlite3/prebuilds/${system}-${arch}.node`,
    ]);
  });

  it('says what it is, and names nothing that would have to be installed', () => {
    const about = JSON.parse(extractFile(packed.archive, 'package.json').toString('utf8')) as object;
    expect(about).toMatchObject({ type: 'module', main: 'dist/electron/main.js' });
    expect(about).toMatchObject({ dependencies: null, desktopName: 'nabiz.desktop' });
    expect(about).not.toHaveProperty('scripts');
    expect(about).not.toHaveProperty('devDependencies');
  });

  it('is small', () => {
    expect(statSync(packed.archive).size).toBeLessThan(15_000_000);
    expect(sum(entries.filter(({ isUnpacked }) => isUnpacked))).toBeLessThan(4_000_000);
  });

  it('brings the licences of whatever is inside, with their words', () => {
    const licence = (name: string) => readFileSync(join(packed.resources, 'licences', name), 'utf8');
    for (const name of ['xlsx', 'zod']) expect(licence('program.md')).toContain(name);
    for (const name of ['react', '@mantine/core', 'chart.js']) expect(licence('window.md')).toContain(name);
    expect(licence('better-sqlite3.txt')).toContain('MIT License');
    for (const name of ['inter.txt', 'heebo.txt']) expect(licence(name)).toContain('SIL Open Font License');
  });

  it('keeps the three languages of the app', () => {
    const languages = readdirSync(packed.folder, { recursive: true, encoding: 'utf8' }).flatMap(
      (file) => /([\w-]+)(?:\.lproj\/locale)?\.pak$/.exec(file)?.[1]?.slice(0, 2) ?? [],
    );
    // A program of Electron’s own has packs that are no language.
    if (packed.isStandIn) expect([...new Set(languages)].toSorted()).toEqual(['en', 'he', 'tr']);
  });

  it('has its fuses set in the program', async () => {
    const names = { linux: 'nabiz', win32: 'Nabiz.exe', darwin: 'Nabiz.app' } as const;
    const wire = await getCurrentFuseWire(join(packed.folder, names[system]));
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ];
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe(isOn);
    for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe(isOff);
  });

  it('tells its system what it needs to know', () => {
    const read = (file: string, encoding: BufferEncoding) => readFileSync(join(packed.folder, file), encoding);
    if (system === 'darwin') {
      const about = read('Nabiz.app/Contents/Info.plist', 'utf8');
      for (const said of ['app.nabiz.desktop', 'Nabız workspace', 'workspace.icns', 'ElectronAsarIntegrity'])
        expect(about).toContain(said);
      const icon = statSync(join(packed.resources, 'workspace.icns'));
      expect(icon.size).toBe(statSync(join(root, 'build', 'icons', 'workspace.icns')).size);
    }
    if (system === 'win32')
      for (const said of ['ELECTRONASAR', 'FileDescription', 'Nabiz'])
        expect(read('Nabiz.exe', 'utf16le')).toContain(said);
  });
});
