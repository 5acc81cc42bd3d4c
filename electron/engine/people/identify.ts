/** Who is meant: rows name people by key, e-mail or name, in whatever spelling. Pure. */
import { fold } from '../../../shared/fold.ts';
import type { Person } from '../../../shared/model/people.ts';
import type { ListedPerson } from '../db/queries/person-rows.ts';

/** Everybody that is known of, and who is meant by which text. */
export interface Identified {
  /** Those of the list in its order, then those that only rows name. */
  readonly people: readonly Person[];
  /** Text as rows write it → place among the people; a text without a letter or digit names nobody. */
  readonly placeOf: ReadonlyMap<string, number>;
}

type Field = 'key' | 'email' | 'name';

/** Folded text → place; null where two people of the list share it: it then says of neither. */
const placesBy = (listed: readonly ListedPerson[], field: Field): ReadonlyMap<string, number | null> => {
  const places = new Map<string, number | null>();
  listed.forEach((person, place) => {
    const folded = fold(person[field] ?? '');
    if (folded !== '') places.set(folded, places.has(folded) ? null : place);
  });
  return places;
};

const personOf = ({ key, name, email, role }: ListedPerson): Person => ({
  person: key,
  name: name ?? email ?? key,
  email,
  role,
  listed: true,
});

const unlisted = (text: string): Person => ({
  person: text,
  name: text,
  email: null,
  role: null,
  listed: false,
});

/** What finds somebody on the list: the key as it is, then key, e-mail and name folded. */
const finderIn = (listed: readonly ListedPerson[]): ((text: string) => number | undefined) => {
  const exact = new Map(listed.map(({ key }, place) => [key, place]));
  const folded = (['key', 'email', 'name'] as const).map((field) => placesBy(listed, field));
  return (text) =>
    exact.get(text) ??
    folded.map((places) => places.get(fold(text))).find((place) => place != null) ??
    undefined;
};

/**
 * Brings the list of people and the texts of the rows together. A text that fits nobody, or two people alike, is a
 * person of its own; its spellings are one.
 */
export const identify = (listed: readonly ListedPerson[], texts: readonly string[]): Identified => {
  const find = finderIn(listed);
  const people = listed.map(personOf);
  const placeOf = new Map<string, number>();
  const strangers = new Map<string, number>();
  for (const text of texts) {
    const folded = fold(text);
    if (folded === '') continue;
    let place = find(text) ?? strangers.get(folded);
    if (place === undefined) {
      place = people.push(unlisted(text)) - 1;
      strangers.set(folded, place);
    }
    placeOf.set(text, place);
  }
  return { people, placeOf };
};
