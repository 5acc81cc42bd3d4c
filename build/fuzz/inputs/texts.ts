/** Delimited text and the JSON files that people write by hand, changed. */
import { defaultModel } from '../../../shared/model/default-model.ts';
import { writeModel } from '../../../shared/model/file/write-model.ts';
import { readyModelKeys, readyModels } from '../../../shared/model/ready/index.ts';
import type { Chance } from '../../samples/random.ts';
import { textOf } from '../../samples/text-table.ts';
import { mutatedBytes } from '../mutate/bytes.ts';
import { mutatedJson } from '../mutate/json.ts';
import { encoded, mutatedText } from '../mutate/text.ts';
import { seedTables } from './seed-tables.ts';

const validText = (chance: Chance): string =>
  textOf(chance.pick(seedTables()), {
    delimiter: chance.pick([',', ';']),
    byteOrderMark: chance.happens(0.2),
    turkish: chance.happens(0.3),
  });

/** Delimited text. */
export const csvInput = (chance: Chance): Buffer => {
  const bytes = encoded(mutatedText(validText(chance), chance), chance);
  return chance.happens(0.2) ? mutatedBytes(bytes, chance) : bytes;
};

const models = (): readonly string[] =>
  [defaultModel, ...readyModelKeys.map((key) => readyModels[key])].map((model) => writeModel(model));

/** A model with a metric by a formula, a variant and a cap, besides the ready ones. */
const richModel = (): string => {
  const file = JSON.parse(writeModel(defaultModel)) as Record<string, unknown[]>;
  const [metric] = file['metrics'] as Record<string, unknown>[];
  const source = { kind: 'formula', formula: 'if(max(csat, 1) > 3, csat / (1 + ticketRate), min(csat, 2))' };
  file['metrics']?.push({ ...metric, key: 'own', name: 'Own', source, unit: 'number', maximumAgeDays: null });
  file['variants'] = [{ name: 'Large', when: [{ attribute: 'segment', is: ['Large'] }], metrics: {} }];
  return JSON.stringify(file);
};

/** A model as a file. */
export const modelInput = (chance: Chance): Buffer => {
  const text = mutatedJson(chance.pick([...models(), richModel()]), chance);
  return chance.happens(0.1) ? mutatedBytes(Buffer.from(text), chance) : Buffer.from(text);
};

/** The file that mappings and decisions are tried with. */
export const smallTable = [
  'Kod,Name,Segment,Seats,Since,Kind',
  'F1,Fuzz Bakery,Large,"1,200",2025-01-31,a',
  'F2,Fuzz Dairy,Small,7,31.12.2025,b',
  'F3,Acme Fuzz Ltd,,x,,',
].join('\r\n');

const mapping = {
  tables: [
    {
      file: '*.csv',
      sheet: '*',
      dataset: 'accounts',
      headerRow: 1,
      headerRows: 1,
      lastRow: 4,
      dateOrder: 'dmy',
      fields: {
        key: 'Kod',
        name: { columns: ['Name', 'Segment'], take: 'all' },
        segment: { column: 'Segment', values: { Large: 'L', Small: null } },
        seats: { column: 'Seats', factor: 2, decimal: '.' },
        startedOn: { column: 'Since', dateOrder: 'ymd' },
        country: { constant: 'TR' },
      },
      measures: [{ column: 'Seats', metric: 'size', date: '2026-01-31', values: { x: 0 }, factor: 0.5 }],
      onlyWith: [{ column: 'Kind', values: ['a', 'b'] }],
      attributes: ['Kind'],
    },
  ],
};

/** A mapping as a file. */
export const mappingInput = (chance: Chance): Buffer =>
  Buffer.from(mutatedJson(JSON.stringify(mapping), chance));

const decisions = [
  { text: 'Acme Fuzz Ltd', decision: 'same', account: 'F1' },
  { text: 'Fuzz Dairy', decision: 'new' },
  { text: 'Fuzz Bakery', decision: 'skip' },
];

/** Decisions about names as a file. */
export const decisionsInput = (chance: Chance): Buffer =>
  Buffer.from(mutatedJson(JSON.stringify(decisions), chance));
