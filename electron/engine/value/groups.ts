/** Parting accounts by one of their fields or attributes. */
import { fold } from '../../../shared/fold.ts';
import type { AccountRow } from '../db/queries/accounts.ts';
import { attributeNames } from '../db/queries/own-figures.ts';
import type { Db } from '../db/statements.ts';

const fields = ['segment', 'stage', 'owner', 'country', 'plan', 'currency'] as const;

type GroupField = (typeof fields)[number];

const fieldNamed = (name: string): GroupField | undefined => fields.find((field) => field === fold(name));

const attributeOf = (attributes: string, folded: string): string | null => {
  const found = Object.entries(JSON.parse(attributes) as Record<string, unknown>).find(
    ([key]) => fold(key) === folded,
  )?.[1];
  return found === undefined || found === null || found === '' ? null : String(found);
};

/** The group that an account is in by a field or attribute, however its name is spelled; null where it is blank. */
export const grouping = (by: string | undefined): ((account: AccountRow) => string | null) => {
  if (by === undefined) return () => null;
  const field = fieldNamed(by);
  if (field) return (account) => account[field];
  const folded = fold(by);
  return ({ attributes }) => attributeOf(attributes, folded);
};

/** Whether accounts can be parted by a name: a field, or an attribute that at least one of them has. */
export const canPartBy = (db: Db, by: string): boolean =>
  fieldNamed(by) !== undefined || (attributeNames(db)?.has(fold(by)) ?? true);
