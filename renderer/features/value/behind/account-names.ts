/** The names of accounts that figures of now and of the past are about. Pure. */
import type { ValuePage } from '../../../../shared/model/value-page.ts';

/** An account by name. */
export interface NamedAccount {
  readonly id: number;
  readonly name: string;
  /** Whether it has a page at the date. */
  readonly hasPage: boolean;
}

/** Every account that a list of ids can hold. */
export const accountNames = ({
  accounts,
  former,
}: Pick<ValuePage, 'accounts' | 'former'>): ReadonlyMap<number, NamedAccount> =>
  new Map<number, NamedAccount>([
    ...former.map(({ id, name }) => [id, { id, name, hasPage: false }] as const),
    ...accounts.map(({ id, name }) => [id, { id, name, hasPage: true }] as const),
  ]);
