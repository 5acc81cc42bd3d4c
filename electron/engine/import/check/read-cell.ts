/** Reads one cell as a field of a dataset. */
import { columnsOf, type Field } from '../../../../shared/datasets/index.ts';
import type { IssueCode } from '../../../../shared/import/index.ts';
import { fold } from '../../../../shared/fold.ts';
import type { FieldSource } from '../map/plan.ts';
import { isDateCell, textOf, type Cell, type DateCell } from '../read/cells.ts';
import type { Stored } from './checked.ts';
import { isBlank } from './values/blank.ts';
import { readBoolean } from './values/boolean.ts';
import { readChoice } from './values/choice.ts';
import { readCurrency } from './values/currency.ts';
import { readDate } from './values/date.ts';
import { readNumber } from './values/number.ts';
import { visibleText } from './values/plain-text.ts';
import { readPeriod } from './values/period.ts';

/** What a cell says: the values of the field's columns in the workspace, or what is wrong. */
export type Reading = { readonly values: readonly Stored[] } | { readonly issue: IssueCode };

const wrong = (issue: IssueCode): Reading => ({ issue });
const one = (value: Stored): Reading => ({ values: [value] });

const inRange = (value: number, { least, most }: Field): boolean =>
  (least === undefined || value >= least) && (most === undefined || value <= most);

/** Rounding a factor's product: 0.1 × 3 is 0.3, not 0.30000000000000004. */
const product = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(12));

/** What is larger is no figure of a customer, and money of it is no whole number of cents any more. */
const largest = Number.MAX_SAFE_INTEGER;

const numberCell = (cell: Cell, field: Field, source: FieldSource): Reading => {
  const reading = readNumber(cell, source.decimal ?? '.');
  if (reading === undefined) return wrong('number.unreadable');
  const percent = field.type === 'fraction' && reading.percent;
  const value = product(reading.value, percent ? 0.01 : (source.factor ?? 1));
  const stored = field.type === 'money' ? Math.round(value * 100) : value;
  if (!inRange(value, field) || Math.abs(stored) > largest) return wrong('value.outOfRange');
  return one(stored);
};

const countCell = (cell: Cell, field: Field, source: FieldSource): Reading => {
  const asWord = readBoolean(cell);
  if (asWord !== undefined) return one(asWord ? 1 : 0);
  const reading = numberCell(cell, field, source);
  const value = 'values' in reading ? reading.values[0] : undefined;
  return value === undefined || Number.isInteger(value) ? reading : wrong('number.unreadable');
};

/** What begins in a month begins on its first day, as far as anyone can tell. */
const beginnings = new Set(['startedOn', 'openedOn', 'issuedOn', 'assignedOn', 'invitedOn']);

/**
 * The day of a month or quarter is its last one: a figure of March is complete at the end of March, and that day lies
 * in March, so that it counts in that month and in none before. Only what begins (a subscription) begins on the first.
 */
const dayOfPeriod = (cell: Cell, { name }: Field): DateCell | undefined => {
  const period = readPeriod(cell);
  return period && { day: beginnings.has(name) ? period.first : period.last, minute: null };
};

const dateCell = (cell: Cell, field: Field, source: FieldSource): Reading => {
  const date = readDate(cell, source.dateOrder ?? 'dmy') ?? dayOfPeriod(cell, field);
  if (date === undefined) return wrong('date.unreadable');
  return field.type === 'moment' ? { values: [date.day, date.minute] } : one(date.day);
};

const typed = (cell: Cell, field: Field, source: FieldSource): Reading => {
  switch (field.type) {
    case 'text':
    case 'account':
      return one(visibleText(textOf(cell)));
    case 'currency':
      return one(readCurrency(visibleText(textOf(cell))));
    case 'date':
    case 'moment':
      return dateCell(cell, field, source);
    case 'number':
    case 'money':
    case 'fraction':
      return numberCell(cell, field, source);
    case 'count':
      return countCell(cell, field, source);
    case 'boolean': {
      const answer = readBoolean(cell);
      return answer === undefined ? wrong('boolean.unreadable') : one(answer ? 1 : 0);
    }
    case 'choice': {
      const choice = readChoice(cell, field.choices ?? {});
      return choice === undefined ? wrong('choice.unknown') : one(choice);
    }
  }
};

/** The word list of a mapping with its words folded. */
const foldedWords = (words: FieldSource['values']): ReadonlyMap<string, Cell | null> =>
  new Map(Object.entries(words ?? {}).map(([word, value]) => [fold(word), value]));

/** What a blank cell of a field says, a value per column of the workspace. */
export const blanksOf = (field: Field): readonly Stored[] => columnsOf(field).map(() => field.fallback ?? null);

/** A cell's meaning after the mapping's word list; null = blank. "yok" and "אין" are the no of a yes/no column. */
const meaning = (cell: Cell, field: Field, words: ReadonlyMap<string, Cell | null>): Cell | null => {
  const word = words.size > 0 && !isDateCell(cell) ? words.get(fold(textOf(cell))) : undefined;
  if (word !== undefined) return word;
  const answers = field.type === 'boolean' || field.type === 'count';
  if (answers && readBoolean(cell) !== undefined) return cell;
  return isBlank(cell) ? null : cell;
};

/** A function that reads the cells of a field as its mapping says. */
export const cellReader = (field: Field, source: FieldSource): ((cell: Cell) => Reading) => {
  const words = foldedWords(source.values);
  const blank: Reading = { values: blanksOf(field) };
  return (cell) => {
    const meant = meaning(cell, field, words);
    return meant === null ? blank : typed(meant, field, source);
  };
};
