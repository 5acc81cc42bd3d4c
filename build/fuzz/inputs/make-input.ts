/** The input of a number: the same seed and number give the same bytes. */
import { type Chance, chanceOf } from '../../samples/random.ts';
import { type Input, type InputKind, inputKinds } from '../input.ts';
import { odsInput, pageInput, xlsbInput, xlsInput, xlsxInput } from './books.ts';
import { csvInput, decisionsInput, mappingInput, modelInput } from './texts.ts';
import { workspaceInput } from './workspaces.ts';

/** What the inputs are drawn from. */
export interface Source {
  readonly seed: number;
  /** Kinds to draw; all unless some are named. */
  readonly only?: readonly InputKind[] | undefined;
  /** A sound workspace, and a path to work in. */
  readonly workspace: { readonly valid: string; readonly scratch: string };
}

/** How often each kind is drawn. */
const shares: Readonly<Record<InputKind, number>> = {
  xlsx: 30,
  csv: 26,
  xls: 6,
  xlsb: 6,
  ods: 5,
  page: 4,
  model: 8,
  mapping: 4,
  decisions: 3,
  workspace: 8,
};

const endings: Readonly<Record<InputKind, string>> = {
  xlsx: '.xlsx',
  csv: '.csv',
  xls: '.xls',
  xlsb: '.xlsb',
  ods: '.ods',
  page: '.xls',
  model: '.json',
  mapping: '.json',
  decisions: '.json',
  workspace: '.nabiz',
};

const bytesOf = (kind: InputKind, chance: Chance, { workspace }: Source): Buffer => {
  switch (kind) {
    case 'xlsx':
      return xlsxInput(chance);
    case 'csv':
      return csvInput(chance);
    case 'xls':
      return xlsInput(chance);
    case 'xlsb':
      return xlsbInput(chance);
    case 'ods':
      return odsInput(chance);
    case 'page':
      return pageInput(chance);
    case 'model':
      return modelInput(chance);
    case 'mapping':
      return mappingInput(chance);
    case 'decisions':
      return decisionsInput(chance);
    case 'workspace':
      return workspaceInput(chance, workspace);
  }
};

const names = ['input', '__proto__', 'a\u202Eb', '-rf', "x'y", 'ş', '{{file}}', '<b>', 'toString'];

/** The input of a number. */
export const makeInput = (number: number, source: Source): Input => {
  const chance = chanceOf(`${source.seed}/${number}`);
  const kinds = (source.only ?? inputKinds).flatMap((kind) =>
    Array.from({ length: source.only ? 1 : shares[kind] }, () => kind),
  );
  const kind = chance.pick(kinds);
  const name = `${chance.happens(0.8) ? 'input' : chance.pick(names)}${endings[kind]}`;
  return { kind, number, name, bytes: bytesOf(kind, chance, source) };
};
