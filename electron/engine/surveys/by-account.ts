/** Survey figures account by account and group by group. Groups share no account: their answers add up to all. */
import type { AccountSurveys, GroupSurveys } from '../../../shared/model/surveys/figures.ts';
import type { Grouping } from './grouping.ts';
import type { Labels } from './look.ts';
import type { Look, Material } from './material.ts';
import { surveyFigures } from './survey-figures.ts';

/** Rows by what `keyOf` says of their account. */
const split = <Key>({ rows, tickets }: Material, keyOf: (account: number) => Key): Map<Key, Material> => {
  const rowsBy = Map.groupBy(rows, ({ account }) => keyOf(account));
  const ticketsBy = Map.groupBy(tickets, ({ account }) => keyOf(account));
  const keys = new Set([...rowsBy.keys(), ...ticketsBy.keys()]);
  return new Map(
    [...keys].map((key) => [key, { rows: rowsBy.get(key) ?? [], tickets: ticketsBy.get(key) ?? [] }]),
  );
};

/** Every account that has any row, in the order of lists. */
export const figuresByAccount = (material: Material, labels: Labels, look: Look): readonly AccountSurveys[] => {
  const parts = split(material, (account) => account);
  return [...labels.values()].flatMap(({ id, key, name, customer }) => {
    const own = parts.get(id);
    return own ? [{ key, name, customer: customer === 1, ...surveyFigures(own, look) }] : [];
  });
};

const countAccounts = ({ rows, tickets }: Material): number =>
  new Set([...rows, ...tickets].map(({ account }) => account)).size;

/** In the alphabet's order, accounts without a value last. */
const byName = (a: GroupSurveys, b: GroupSurveys): number => {
  if (a.group === null || b.group === null) return Number(a.group === null) - Number(b.group === null);
  return a.group.localeCompare(b.group);
};

/** What figures are grouped with. */
export interface GroupLook {
  readonly look: Look;
  readonly labels: Labels;
  readonly grouping: Grouping;
  /** Only so many groups, those with most rows; left out = all. */
  readonly most?: number;
}

/** Groups, and how many there are. */
export interface Groups {
  readonly groups: readonly GroupSurveys[];
  readonly total: number;
}

const sizeOf = ({ rows, tickets }: Material): number => rows.length + tickets.length;

/** Every group that has any row, or the largest of them. */
export const figuresByGroup = (material: Material, { look, labels, grouping, most }: GroupLook): Groups => {
  const named = new Map([...labels.values()].map((account) => [account.id, grouping.valueOf(account)]));
  const parts = [...split(material, (account) => named.get(account) ?? null)];
  const kept = parts.toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a)).slice(0, most);
  const groups = kept
    .map(([group, own]) => ({ group, accounts: countAccounts(own), ...surveyFigures(own, look) }))
    .toSorted(byName);
  return { groups, total: parts.length };
};
