/** Who is meant by the person of a typed answer. */
import { listedPeople, personTexts } from '../db/queries/person-rows.ts';
import { surveyPeople } from '../db/queries/typed-answers.ts';
import type { Db } from '../db/statements.ts';
import { identify } from '../people/index.ts';

/** A dash in the place of a name names nobody. */
const isName = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** More names than anybody looks through. */
const mostNames = 2000;

/** The names of everybody known at an account: those of its list, then those that only its rows name. */
export const knownPeople = (db: Db, account: number): readonly string[] => {
  const { people } = identify(listedPeople(db, account), personTexts(db, account));
  return people.slice(0, mostNames).map(({ name }) => name);
};

/**
 * The person of an answer as the account's survey rows call them already, in whatever spelling they are typed now: of
 * one person only the newest answer counts. Null where the text names nobody.
 */
export const personFor = (db: Db, account: number, text: string): string | null => {
  if (!isName(text)) return null;
  const known = surveyPeople(db, account);
  const { placeOf } = identify(listedPeople(db, account), [...known, text]);
  const place = placeOf.get(text);
  return known.find((own) => placeOf.get(own) === place) ?? text;
};

/** How a person of the rows is called on the account's list, else as the rows have it. */
export const personNames = (db: Db): ((account: number, person: string | null) => string | null) => {
  const lists = new Map<number, ReturnType<typeof listedPeople>>();
  return (account, person) => {
    if (person === null) return null;
    const listed = lists.get(account) ?? listedPeople(db, account);
    lists.set(account, listed);
    const { people, placeOf } = identify(listed, [person]);
    return people[placeOf.get(person) ?? -1]?.name ?? person;
  };
};
