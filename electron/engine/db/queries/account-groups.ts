/** What accounts are grouped by: a column of theirs or an attribute. */
import { AppError } from '../../../../shared/errors.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import { type Db, prepare } from '../statements.ts';
import { type AccountLabels, attributeNames, groupColumns } from './account-labels.ts';

/** What of an account decides its group. */
export type Grouped = Pick<AccountLabels, (typeof groupColumns)[number] | 'attributes'>;

/** A way to group, under the name it goes by. */
export interface Grouping {
  readonly name: string;
  /** An account's value; null where it has none. */
  valueOf(account: Grouped): string | null;
}

const byAttribute = (name: string): Grouping => ({
  name,
  valueOf({ attributes }) {
    const value = (JSON.parse(attributes) as Readonly<Record<string, unknown>>)[name];
    return value == null ? null : String(value);
  },
});

/**
 * The grouping that a text names, however it is spelled. Throws `usage` with the names there are, `others` (what else
 * the caller groups by) before them.
 */
export const groupingNamed = (db: Db, text: string, others: readonly string[] = []): Grouping => {
  const wanted = foldHeading(text);
  const column = groupColumns.find((name) => name === wanted);
  if (column !== undefined) return { name: column, valueOf: (account) => account[column] };
  const attributes = attributeNames(db);
  const attribute =
    attributes.find((name) => name === text) ?? attributes.find((name) => foldHeading(name) === wanted);
  if (attribute !== undefined) return byAttribute(attribute);
  const known = [...others, ...groupColumns, ...attributes].join(', ');
  throw new AppError('usage', { problem: `--by takes one of ${known}, not "${text}"` });
};

/** The columns and attributes that some account has a value in. */
export const groupingsOf = (db: Db): readonly string[] => {
  const count = groupColumns.map((name) => `COUNT(${name}) AS ${name}`).join(', ');
  const counts = prepare<[], Readonly<Record<string, number>>>(db, `SELECT ${count} FROM accounts`).get();
  return [...groupColumns.filter((name) => (counts?.[name] ?? 0) > 0), ...attributeNames(db)];
};
