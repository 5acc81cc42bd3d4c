/** What the lock file alone tells about the packages: where they come from, that they are what was chosen, their licences. */

/** One package in a lock file. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A lock file: packages by the folder that they are installed in; '' is the project. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What the page is made of: bundled when built, so only tools in the eyes of npm. */
export const pagePackages = [
  'react',
  'react-dom',
  '@mantine/core',
  '@mantine/hooks',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'chart.js',
  'react-chartjs-2',
  'i18next',
  'react-i18next',
  '@fontsource/inter',
  '@fontsource/heebo',
] as const;

/** Licences that let a program be given away with their text beside it. */
const permissive = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'OFL-1.1',
];

const installed = ({ packages }: LockFile): readonly (readonly [string, LockedPackage])[] =>
  Object.entries(packages).filter(([folder]) => folder !== '');

/** `(MIT OR CC0-1.0)` leaves the choice. */
const isPermissive = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((name) => permissive.includes(name));

/** Where a package finds another: in its own folder, else in the nearest one above. */
const folderOf = ({ packages }: LockFile, from: string, name: string): string | undefined => {
  const steps = from.split('/node_modules/');
  const above = steps.map((_, i) => steps.slice(0, steps.length - i).join('/node_modules/'));
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].find(
    (folder) => folder in packages,
  );
};

/** The folders of these packages and of all that they need. */
export const withNeeds = (lock: LockFile, names: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (from: string, name: string): void => {
    const folder = folderOf(lock, from, name);
    if (folder === undefined || found.has(folder)) return;
    found.add(folder);
    for (const need of Object.keys(lock.packages[folder]?.dependencies ?? {})) add(folder, need);
  };
  for (const name of names) add('', name);
  return found;
};

/** Packages that do not come, unchanged, from a registry over an encrypted connection. */
export const unsureOrigins = (lock: LockFile): readonly string[] =>
  installed(lock).flatMap(([folder, { resolved, integrity, link, version }]) => {
    if (link || version === undefined) return [`${folder}: is no package of a registry`];
    if (resolved !== undefined && !resolved.startsWith('https://'))
      return [`${folder}: comes from ${resolved}`];
    return integrity?.startsWith('sha512-') ? [] : [`${folder}: has no sha512 sum`];
  });

/** Packages among these whose licence is not one of the permissive ones. */
export const strictLicences = (lock: LockFile, folders: ReadonlySet<string>): readonly string[] =>
  [...folders].flatMap((folder) => {
    const licence = lock.packages[folder]?.license;
    return isPermissive(licence ?? '') ? [] : [`${folder}: ${licence ?? 'no licence'}`];
  });
