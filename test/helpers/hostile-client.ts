/** A client who means harm by every word in its files: markup, formulas, unseen signs, letters without end. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbook } from './workbook.ts';

/** Sets a mark that a page can be asked for, if anything ever runs it. */
const run = 'window.wasRun=1';

const image = `<img src=x onerror="${run}">`;
const script = `<script>${run}</script>`;

/** The names of its accounts, by their keys. */
export const hostileNames = {
  H1: `${image}Acme`,
  H2: `${script}Bolt`,
  H3: `"><svg onload=${run}>Çınar`,
  H4: '=HYPERLINK("http://nabiz.example/steal")',
  H5: '{{name}} $t(app.name) %s',
  H6: `gpj.\u202Etxt\u202C שלום`,
  H7: '👨‍👩‍👧‍👦💣\u200D\u200B\u0301\u0301\u0301\u0301',
  H8: 'W'.repeat(10_000),
  H9: `java${'script'}:alert(1)`,
  H10: '__proto__',
} as const;

const keys = Object.keys(hostileNames) as readonly (keyof typeof hostileNames)[];

/** A comment of a hundred thousand letters, and others like the names. */
const comments = [image, script, 'x'.repeat(100_000), '\u202Eesrever', '@SUM(1)', `a\u0000b${image}`];

const accountRows = [
  ['Account ID', 'Company', 'Segment', 'Owner', 'MRR', 'Customer since', image, 'constructor'],
  ...keys.map((key, i) => [key, hostileNames[key], script, image, 100 * (i + 1), '2024-01-15', image, '=1+1']),
];

const surveyRows = [
  ['Account ID', 'Survey', 'Date', 'Score', 'Comment'],
  ...keys.flatMap((key) =>
    comments.map((text, i) => [key, 'NPS', `2026-0${i + 1}-10`, (i * 3) % 11, text.slice(0, 32_767)]),
  ),
];

const ticketRows = [
  ['Ticket', 'Account ID', 'Opened', 'Closed', 'Category'],
  ...keys.map((key, i) => [`${image}${i}`, key, '2026-05-01', '2026-05-03', script]),
];

const quoted = (cell: unknown): string => `"${String(cell).replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly unknown[])[]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\r\n');

/** Names of files that end up on the page as well. */
const bookName = '<img src=x onerror=window.wasRun=1>\u202Exslx..xlsx';
const surveyName = `survey ${'ş'.repeat(100)} {{file}}'".csv`;

/** Writes its files into a folder; answers their paths. A quick end to all markup is no name of a file. */
export const hostileFiles = (folder: string): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  const files = {
    [bookName]: workbook({ '<b onclick=window.wasRun=1>x': accountRows, '=1+1': ticketRows }, 'xlsx'),
    [surveyName]: csv(surveyRows.map((row, i) => (i % 6 === 3 ? row.with(4, comments[2] as string) : row))),
  };
  return Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
};
