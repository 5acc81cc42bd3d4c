/** The order and the search of the list of people. Pure. */
import { fold } from '../../../../shared/fold.ts';
import type { PersonRow } from '../../../../shared/model/people.ts';

/** The columns of the list. */
export const peopleColumns = ['name', 'role', 'band', 'score', 'momentum', 'lastSeen'] as const;

/** One of them. */
export type PeopleColumn = (typeof peopleColumns)[number];

/** By a column; null: as it comes, the quiet ones first, then the lowest scores. */
export type PeopleOrder = { readonly column: PeopleColumn; readonly descending: boolean } | null;

/** What a press on a heading makes of the order: rising, falling, then as it comes. */
export const pressed = (order: PeopleOrder, column: PeopleColumn): PeopleOrder => {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
};

/** Worst first when lights are ordered. */
const urgency = { red: 0, amber: 1, unknown: 2, green: 3 } as const;

const valueOf = (person: PersonRow, column: PeopleColumn): string | number | null =>
  column === 'band' ? urgency[person.band] : person[column];

/** The people in an order; what is not known stands at the end either way. */
export const orderPeople = (
  people: readonly PersonRow[],
  order: PeopleOrder,
  compareText: (a: string, b: string) => number,
): readonly PersonRow[] => {
  if (order === null) return people;
  const sign = order.descending ? -1 : 1;
  return people.toSorted((one, other) => {
    const [a, b] = [valueOf(one, order.column), valueOf(other, order.column)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' ? a - Number(b) : compareText(a, String(b)));
  });
};

/** Those in whose name, e-mail, role or key every word of the search occurs. */
export const findPeople = (people: readonly PersonRow[], search: string): readonly PersonRow[] => {
  const wanted = fold(search).split(' ').filter(Boolean);
  if (wanted.length === 0) return people;
  return people.filter(({ name, email, role, person }) => {
    const words = [name, email, role, person].map((text) => fold(text ?? '')).join('\n');
    return wanted.every((word) => words.includes(word));
  });
};
