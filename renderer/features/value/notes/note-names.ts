/** The accounts that a note or a figure is about, as far as they are named. Pure. */
import type { ValuePage } from '../../../../shared/model/value-page.ts';

/** An account by name. */
export interface Named {
  readonly id: number;
  readonly name: string;
  /** Whether it has a page at the date. */
  readonly isCustomer: boolean;
}

/** The first names of a list of accounts, and how many more there are. */
export interface FirstNames {
  readonly shown: readonly Named[];
  readonly more: number;
}

/** Every account that a list of ids can hold. */
export const namesById = ({
  accounts,
  former,
}: Pick<ValuePage, 'accounts' | 'former'>): ReadonlyMap<number, Named> =>
  new Map<number, Named>([
    ...former.map(({ id, name }) => [id, { id, name, isCustomer: false }] as const),
    ...accounts.map(({ id, name }) => [id, { id, name, isCustomer: true }] as const),
  ]);

/** Names for at most `most` of the ids. */
export const firstNames = (
  ids: readonly number[],
  byId: ReadonlyMap<number, Named>,
  most: number,
): FirstNames => {
  const shown = ids.slice(0, most).flatMap((id) => byId.get(id) ?? []);
  return { shown, more: ids.length - shown.length };
};
