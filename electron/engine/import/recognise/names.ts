/** What people are called and where they are written to. */
import type { Dataset } from '../../../../shared/datasets/index.ts';
import { words } from '../../../../shared/datasets/words.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import type { FieldMapping } from '../../../../shared/import/index.ts';
import type { SampleColumn } from './columns.ts';
import type { FieldMatch } from './match-fields.ts';

const headings = (list: string): ReadonlySet<string> => new Set(words(list).map(foldHeading));

const first = headings('first name, given name, forename, contact first name, ad, adı, isim, שם פרטי');
const last = headings('last name, surname, family name, contact last name, soyad, soyadı, soyisim, שם משפחה');

/** The name of people whose table has it in two columns; empty where it has not, or has the whole name too. */
export const joinedNames = (
  dataset: Dataset,
  matches: readonly FieldMatch[],
  columns: readonly SampleColumn[],
): Record<string, FieldMapping> => {
  if (dataset.name !== 'people') return {};
  const parts = [first, last].map((list) => columns.find(({ folded }) => list.has(folded)));
  const whole = matches.find(({ field }) => field.name === 'name');
  const [given, family] = parts;
  if (given === undefined || family === undefined) return {};
  if (whole !== undefined && !parts.includes(whole.column)) return {};
  return { name: { columns: [given.heading, family.heading] } };
};

/** An address that serves as the key of a person is the address as well. */
export const addressKept = (dataset: Dataset, matches: readonly FieldMatch[]): Record<string, FieldMapping> => {
  const key = matches.find(({ field, standsIn }) => field.name === 'key' && standsIn === true);
  return dataset.name === 'people' && key !== undefined ? { email: key.column.heading } : {};
};
