/** Answers which group each customer of a date is in. */
import type { Day } from '../../../shared/dates.ts';
import type { AccountGroups } from '../../../shared/model/overview.ts';
import { groupingNamed, groupingsOf } from '../db/queries/account-groups.ts';
import { accountLabels } from '../db/queries/account-labels.ts';
import type { Db } from '../db/statements.ts';

/** A date, and what to group by; left out, the first there is. */
export interface GroupsQuestion {
  readonly asOf: Day;
  readonly by?: string | undefined;
}

/** The groups in the order in which they first occur. Throws `usage` for a grouping that there is not. */
export const accountGroups = (db: Db, { asOf, by }: GroupsQuestion): AccountGroups => {
  const groupings = groupingsOf(db);
  const wanted = by ?? groupings[0];
  if (wanted === undefined) return { by: null, groupings, names: [], accounts: [], places: [] };
  const grouping = groupingNamed(db, wanted);
  const placeOf = new Map<string, number>();
  const customers = accountLabels(db, asOf).filter(({ customer }) => customer === 1);
  const places = customers.map((account) => {
    const name = grouping.valueOf(account);
    if (name === null) return -1;
    const place = placeOf.get(name) ?? placeOf.size;
    placeOf.set(name, place);
    return place;
  });
  return {
    by: grouping.name,
    groupings,
    names: [...placeOf.keys()],
    accounts: customers.map(({ id }) => id),
    places,
  };
};
