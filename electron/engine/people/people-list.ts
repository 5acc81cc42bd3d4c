/** Answers the list of an account's people, and one of them in full. */
import { countBands } from '../../../shared/model/count-bands.ts';
import { isoOf } from '../../../shared/dates.ts';
import type {
  PeopleCounts,
  PeopleList,
  PersonDetail,
  PersonMetric,
  PersonRow,
} from '../../../shared/model/people.ts';
import type { Db } from '../db/statements.ts';
import { worstMetric } from '../scoring/shortfall.ts';
import { type PeopleQuestion, scorePeople } from './score-people.ts';

const metricsOf = ({ dimensions }: PersonDetail): readonly PersonMetric[] =>
  dimensions
    .flatMap(({ metrics }) => metrics)
    .filter(({ state }) => state === 'ok')
    .map(({ key, value, unit, band, note }) => ({ key, value, unit, band, ...(note && { note }) }));

const rowOf = (person: PersonDetail): PersonRow => {
  const { caps, dimensions: _, computedBand: __, ...row } = person;
  return {
    ...row,
    capped: caps.length > 0,
    metrics: metricsOf(person),
    worstMetric: worstMetric(person),
  };
};

/** How many people there are, in each light and of each kind. */
export const countPeople = (people: readonly PersonDetail[]): PeopleCounts => {
  return {
    people: people.length,
    bands: countBands(people),
    quiet: people.filter(({ quietSince }) => quietSince !== null).length,
    isNew: people.filter(({ isNew }) => isNew).length,
    unlisted: people.filter(({ listed }) => !listed).length,
  };
};

/** The list of an account's people at a date. Throws as `scorePeople`. */
export const peopleList = (db: Db, question: PeopleQuestion): PeopleList => {
  const { people, cutoffs, rows } = scorePeople(db, question);
  return {
    account: question.account,
    asOf: isoOf(question.asOf),
    cutoffs,
    counts: countPeople(people),
    people: people.map(rowOf),
    rows,
  };
};

/** One person in full; null where the account has nobody of that name. Throws as `scorePeople`. */
export const personDetail = (
  db: Db,
  { person, ...question }: PeopleQuestion & { readonly person: string },
): PersonDetail | null => scorePeople(db, question).people.find((own) => own.person === person) ?? null;
