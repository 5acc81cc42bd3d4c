/** The people of an account for reading on a terminal. */
import type { PersonDetail } from '../../shared/model/people.ts';
import { countPeople, type PeopleScores } from '../engine/people/index.ts';
import { alignColumns, figure, signed, wholeFigure } from './columns.ts';

const markOf = ({ quietSince, isNew }: PersonDetail): string => {
  if (quietSince !== null) return `quiet since ${quietSince}`;
  return isNew ? 'new' : '';
};

const rowOf = (person: PersonDetail, { cutoffs }: PeopleScores): readonly string[] => [
  person.person,
  person.listed ? person.name : `${person.name} *`,
  person.role ?? '–',
  person.lastSeen ?? 'never',
  markOf(person),
  person.band,
  wholeFigure(person.score, cutoffs),
  `${wholeFigure(person.range[0], cutoffs)} to ${wholeFigure(person.range[1], cutoffs)}`,
  `${figure(person.coverage * 100)} %`,
  signed(person.momentum) + (person.momentumBasis === 'differentData' ? ' ~' : ''),
];

const header = ['person', 'name', 'role', 'last seen', '', 'band', 'score', 'range', 'coverage', '3 months'];

/** A heading with the counts, then one line per person: the quiet ones first, then the lowest scores. */
export const peopleLines = (scores: PeopleScores): readonly string[] => {
  const { people, quiet, bands } = countPeople(scores.people);
  const lights = Object.entries(bands).map(([band, count]) => `${count} ${band}`);
  return [
    `People: ${people}, ${quiet} gone quiet; ${lights.join(', ')}`,
    ...(people === 0 ? ['no people known: import people or usage with a person column'] : []),
    ...(people > 0 ? alignColumns([header, ...scores.people.map((own) => rowOf(own, scores))], 6) : []),
    ...(scores.people.some(({ listed }) => !listed) ? ['* only named in other tables than the people'] : []),
  ];
};
