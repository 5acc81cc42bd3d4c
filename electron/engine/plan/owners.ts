/** Who looks after what: an action's own owner, else the account's. */
import { fold } from '../../../shared/fold.ts';
import type { PlanAction } from '../../../shared/model/plan/action.ts';
import { accountOwners, actionOwners } from '../db/queries/owners.ts';
import type { Db } from '../db/statements.ts';

/** Accounts and actions of one owner, or of everybody. */
export interface Owned {
  /** All names, each once however it is written, in the order of the alphabet. */
  readonly names: readonly string[];
  readonly hasAccount: (account: number) => boolean;
  readonly hasAction: (action: PlanAction) => boolean;
}

const namesOf = (owners: Iterable<string>): readonly string[] => {
  const names = new Map<string, string>();
  for (const owner of owners) if (!names.has(fold(owner))) names.set(fold(owner), owner);
  return [...names].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, name]) => name);
};

/** Everybody who looks after an account or an action. */
export const knownOwners = (db: Db): readonly string[] =>
  namesOf([...accountOwners(db).values(), ...actionOwners(db)]);

/** What `owner` looks after, however the name is written; everything where it is left out. */
export const ownedBy = (
  db: Db,
  { actions, owner }: { readonly actions: readonly PlanAction[]; readonly owner: string | undefined },
): Owned => {
  const accounts = accountOwners(db);
  const asked = owner === undefined ? undefined : fold(owner);
  const isAsked = (name: string | undefined): boolean =>
    asked === undefined || (name !== undefined && fold(name) === asked);
  return {
    names: namesOf([...accounts.values(), ...actions.flatMap((action) => action.owner ?? [])]),
    hasAccount: (account) => isAsked(accounts.get(account)),
    hasAction: (action) => isAsked(action.owner ?? accounts.get(action.account.id)),
  };
};
