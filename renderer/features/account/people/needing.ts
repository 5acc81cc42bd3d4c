/** Who stands on the account's page: those that somebody should talk to. Pure. */
import type { PersonRow } from '../../../../shared/model/people.ts';

/** Gone quiet, or with a light that is neither green nor grey. */
const needsTalk = ({ quietSince, band }: PersonRow): boolean =>
  quietSince !== null || band === 'red' || band === 'amber';

/** The first of them in the order of the list: the quiet ones, then the lowest scores. */
export const peopleToName = (people: readonly PersonRow[], most: number): readonly PersonRow[] =>
  people.filter(needsTalk).slice(0, most);
