/** A client whose accounts have more, and one that has less, than any page was drawn for; imported as people import. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '../../electron/engine/import/import-files.ts';
import { publishModel } from '../../electron/engine/scoring/models/versions.ts';
import { parseDay } from '../../shared/dates.ts';
import { parseModel } from '../../shared/model/file/parse-model.ts';
import { writeCsv } from './write-csv.ts';
import { workspaceWith } from './workspace.ts';

/** The date of its newest facts. */
export const extremeDay = '2026-10-31';

/** Names of more than eighty letters: in two directions, and one that can be broken nowhere. */
export const longNames = {
  MIXED:
    'קבוצת אלון הצפון Northern Alliance for Water & Energy Infrastructure (2024) בע״מ וחברות הבת שלה בגליל',
  SOLID: `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft${'x'.repeat(8)}`,
  BARE: 'Bare Ltd',
} as const;

const full = ['MIXED', 'SOLID'] as const;
const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const two = (n: number): string => String(n).padStart(2, '0');
const said =
  'The new export is slow on Mondays, and nobody told our depot that the plan had changed; אנחנו עדיין מחכים לתשובה בנושא החיוב.';

const tables = {
  accounts: Object.entries(longNames).map(([key, name]) => ({
    key,
    name,
    segment: key === 'BARE' ? '' : 'Large manufacturing and logistics groups with more than one country',
    owner: key === 'BARE' ? '' : 'Konstantinos Papadopoulos-Christodoulou',
    startedOn: key === 'BARE' ? '2026-09-01' : '2022-02-03',
    seats: key === 'BARE' ? '' : 140,
    mrr: key === 'BARE' ? '' : 184500,
  })),
  people: full.flatMap((account) =>
    times(30, (i) => ({
      key: `${account}-P${i}`,
      account,
      name: i % 2 ? `Ayşegül Karamanoğullarından-Yıldırımtepe ${i}` : `אביגיל־שולמית בן־יהודה־גולדשטיין ${i}`,
    })),
  ),
  surveys: full.flatMap((account) =>
    times(40, (i) => ({
      account,
      person: `${account}-P${i % 30}`,
      kind: 'csat',
      answeredOn: `2026-${two(7 + (i % 4))}-${two(1 + (i % 27))}`,
      score: 1 + (i % 3),
      scaleMax: 5,
      comment: `${said} ${i}`,
    })),
  ),
  invoices: full.flatMap((account) =>
    times(25, (i) => ({
      account,
      key: `${account}-2026-INVOICE-NUMBER-${1000 + i}`,
      issuedOn: `2026-0${1 + (i % 8)}-01`,
      dueOn: `2026-0${1 + (i % 8)}-28`,
      paidOn: '',
      amount: 184500 + i,
    })),
  ),
  tickets: full.flatMap((account) =>
    times(25, (i) => ({
      account,
      key: `${account}-TICKET-${i}`,
      openedOn: `2026-10-${two(1 + i)}T09:00`,
      closedOn: '',
      category: 'Integration with the warehouse system',
      failure: 'yes',
      firstContact: 'no',
      reopened: 'yes',
    })),
  ),
  measurements: full.flatMap((account) =>
    times(7, (dimension) => dimension).flatMap((dimension) =>
      times(6, (i) => ({
        account,
        date: '2026-10-15',
        metric: `own${dimension}x${i}`,
        value: (dimension * 17 + i * 11) % 100,
      })),
    ),
  ),
};

const dimensionNames = [
  'Adoption in the plants',
  'Onboarding of new sites',
  'Support and field service',
  'Satisfaction of the management',
  'Payments and contract discipline',
  'Relationship with the steering committee',
  'Sustainability reporting obligations',
];

const model = {
  format: 'nabiz-model',
  formatVersion: 1,
  name: 'Seven dimensions for large groups',
  dimensions: dimensionNames.map((name, i) => ({
    key: `own${i}`,
    name: { en: name, tr: name, he: name },
    weight: 10 + i,
  })),
  metrics: dimensionNames.flatMap((name, dimension) =>
    times(6, (i) => ({
      key: `own${dimension}x${i}`,
      name: { en: `${name}, figure ${i}`, tr: `${name}, ${i}`, he: `מדד מספר ${i} של התחום` },
      dimension: `own${dimension}`,
      source: { kind: 'own', dataset: 'measurements', metric: `own${dimension}x${i}` },
      points: [
        [0, 0],
        [100, 100],
      ],
    })),
  ),
  caps: [{ metric: 'own0x1', op: '<', value: 35, band: 'red' }],
};

/** The path of its workspace: with the model that was built in, or with seven dimensions of its own. */
export const extremeClient = async (dimensions: 'usual' | 'own'): Promise<string> => {
  const workspace = workspaceWith({});
  const folder = join(workspace.path, '..');
  const files = Object.entries(tables).map(([table, rows]) => {
    const path = join(folder, `${table}.csv`);
    const heads = Object.keys(rows[0] ?? {});
    const cells = rows.map((row) => heads.map((head) => String((row as Record<string, unknown>)[head] ?? '')));
    writeFileSync(path, writeCsv([heads, ...cells]));
    return { name: `${table}.csv`, path };
  });
  await importFiles(workspace, { files, asOf: parseDay(extremeDay) as number });
  if (dimensions === 'own') {
    const parsed = parseModel(JSON.stringify(model));
    if (!('model' in parsed)) throw new Error(JSON.stringify(parsed.problems));
    publishModel(workspace.db, parsed.model);
  }
  // An engine is to write to it.
  workspace.close();
  return workspace.path;
};
