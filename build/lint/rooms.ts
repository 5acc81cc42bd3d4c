/** Who may import whom: data walks one way, each room knows only the rooms before it. */

/** What may be imported from a room: everything, its types alone, or nothing. */
type Access = 'all' | 'types' | 'none';

/** Rooms by their folder, the closest first; a file belongs to the first one that its path starts with. */
const rooms = [
  'electron/engine/db',
  'electron/engine/workspace',
  'electron/engine/workbook',
  'electron/engine/import/read',
  'electron/engine/import/check/values',
  'electron/engine/import/find',
  'electron/engine/import',
  'electron/engine/metrics',
  'electron/engine/scoring',
  'electron/engine/surveys',
  'electron/engine/value',
  'electron/engine/evidence',
  'electron/engine/plan',
  'electron/engine/people',
  'electron/engine/typed',
  'electron/engine/questionnaire',
  'electron/engine/pages',
  'electron/engine/reports',
  'electron/engine/export',
  'electron/engine',
  'electron',
  'renderer',
  'shared',
  'build',
  'test',
] as const;

/** A room of the house. */
export type Room = (typeof rooms)[number];

const facts: readonly Room[] = ['electron/engine/db', 'electron/engine/workspace'];
/** Cells, what single ones say, and where tables lie: the beginning of import, each knowing only what comes before. */
const found: readonly Room[] = [
  'electron/engine/import/read',
  'electron/engine/import/check/values',
  'electron/engine/import/find',
];
const scores: readonly Room[] = [...facts, 'electron/engine/metrics', 'electron/engine/scoring'];
const readings: readonly Room[] = [...scores, 'electron/engine/surveys', 'electron/engine/value'];
const answers: readonly Room[] = [
  ...readings,
  'electron/engine/evidence',
  'electron/engine/plan',
  'electron/engine/people',
  'electron/engine/pages',
];

/** Room → the rooms it may import besides itself and `shared`. */
const knows: Readonly<Record<Room, readonly Room[]>> = {
  'electron/engine/db': [],
  'electron/engine/workspace': ['electron/engine/db'],
  'electron/engine/workbook': [],
  'electron/engine/import/read': [],
  'electron/engine/import/check/values': found.slice(0, 1),
  'electron/engine/import/find': found.slice(0, 2),
  'electron/engine/import': [...facts, 'electron/engine/workbook', ...found],
  'electron/engine/metrics': facts,
  'electron/engine/scoring': [...facts, 'electron/engine/metrics'],
  'electron/engine/surveys': facts,
  'electron/engine/value': facts,
  'electron/engine/evidence': scores,
  'electron/engine/plan': readings,
  'electron/engine/people': scores,
  'electron/engine/typed': [...scores, 'electron/engine/surveys', 'electron/engine/people'],
  'electron/engine/questionnaire': [...scores, ...found, 'electron/engine/import', 'electron/engine/typed'],
  'electron/engine/pages': [...readings, 'electron/engine/plan'],
  'electron/engine/reports': answers,
  'electron/engine/export': [...scores, 'electron/engine/workbook'],
  'electron/engine': [
    ...answers,
    'electron/engine/import',
    'electron/engine/typed',
    'electron/engine/questionnaire',
    'electron/engine/reports',
    'electron/engine/export',
    'electron/engine/workbook',
  ],
  electron: rooms.filter((room) => room.startsWith('electron/')),
  renderer: [],
  shared: [],
  build: rooms,
  test: rooms,
};

/** What the page may run of `shared`; of everything else there it knows the types. */
const sharedForPage = [
  'shared/i18n/',
  'shared/format',
  'shared/dates.ts',
  'shared/fold.ts',
  'shared/model/',
  'shared/datasets/',
  'shared/import/with-choice.ts',
  'shared/errors.ts',
  'shared/languages.ts',
  'shared/harmless.ts',
  'shared/password.ts',
  'shared/lock-after.ts',
];

/** Parts of those that are the engine's all the same: the schemas need a library that the page does without. */
const notForPage = ['shared/model/file/'];

const isForPage = (file: string): boolean =>
  sharedForPage.some((path) => file.startsWith(path)) && !notForPage.some((path) => file.startsWith(path));

/** The room of a file, given from the project's folder with forward slashes. */
const roomOf = (file: string): Room | undefined => rooms.find((room) => file.startsWith(`${room}/`));

/** What `from` may import of the project's file `to`. */
export const accessTo = (from: string, to: string): Access => {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === undefined || other === undefined || own === other) return 'all';
  if (own === 'renderer' && other === 'shared') return isForPage(to) ? 'all' : 'types';
  if (other === 'shared') return 'all';
  return knows[own].includes(other) ? 'all' : 'none';
};

const onlyHere: Readonly<Record<string, readonly Room[]>> = {
  'better-sqlite3': [...facts, 'build', 'test'],
  electron: ['electron', 'build', 'test'],
  'playwright-core': ['electron', 'build', 'test'],
};
/** Rooms without Node: the page, and what it shares with the engine. */
const withoutNode: readonly Room[] = ['renderer', 'shared'];
const withNodeOnly = ['xlsx', 'node:'];
const pageOnly = ['react', 'react-dom', '@mantine/', 'chart.js', 'react-chartjs-2', '@tanstack/'];

const names = (specifier: string, packages: readonly string[]): boolean =>
  packages.some(
    (name) =>
      specifier === name || specifier.startsWith(name.endsWith('/') || name.endsWith(':') ? name : `${name}/`),
  );

/** Whether a file may import a package or a part of Node. */
export const mayUsePackage = (from: string, specifier: string): boolean => {
  const room = roomOf(from);
  if (room === undefined) return true;
  if (withoutNode.includes(room) && names(specifier, withNodeOnly)) return false;
  if (names(specifier, pageOnly)) return room === 'renderer' || room === 'build' || room === 'test';
  const homes = Object.entries(onlyHere).find(([name]) => names(specifier, [name]))?.[1];
  return homes === undefined || homes.includes(room);
};
