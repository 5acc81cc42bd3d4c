/** What stands in the cells of the list of people. */
import type { ReactNode } from 'react';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import type { PersonRow } from '../../../../shared/model/people.ts';
import { lightCell, momentumCell, scoreCell } from '../../portfolio/columns/cells.tsx';
import type { CellWords } from '../../portfolio/columns/column.ts';
import type { PeopleColumn } from './people-order.ts';
import css from './person-cells.module.css';

/** The words of the list, and by what its scores are rounded. */
export interface PersonWords extends CellWords {
  readonly cutoffs: Cutoffs;
}

type PersonCell = (person: PersonRow, words: PersonWords) => ReactNode;

const tag = (text: string, hint: string): ReactNode => (
  <span className={css.tag} title={hint}>
    {text}
  </span>
);

const name: PersonCell = ({ name: text, email, listed, isNew, firstSeen }, { t, format }) => (
  <span className={css.name}>
    <span className={css.own}>
      <bdi title={text}>{text}</bdi>
      {isNew && firstSeen !== null
        ? tag(t('account.people.new'), t('account.people.newHint', { date: format.date(firstSeen) }))
        : null}
      {listed ? null : tag(t('account.people.unlisted'), t('account.people.unlistedHint'))}
    </span>
    {email === null || email === text ? null : (
      <bdi className={css.email} title={email}>
        {email}
      </bdi>
    )}
  </span>
);

const lastSeen: PersonCell = ({ lastSeen: day, quietSince }, { t, format }) => {
  if (day === null) return <span className={css.soft}>{t('account.people.neverSeen')}</span>;
  if (quietSince === null) return format.date(day);
  return (
    <span className={css.quiet}>
      <b>{format.date(day)}</b>
      {tag(t('account.people.quietTag'), t('account.people.quietSince', { date: format.date(quietSince) }))}
    </span>
  );
};

/** Column → what draws its cells. */
export const personCells: Readonly<Record<PeopleColumn, PersonCell>> = {
  name,
  role: ({ role }, { t }) =>
    role === null ? <span className={css.soft}>{t('common.none')}</span> : <bdi title={role}>{role}</bdi>,
  // Nobody sets a person's light by hand.
  band: (person, words) => lightCell({ ...person, bandSetUntil: null, computedBand: person.band }, words),
  score: (person, words) => scoreCell({ ...person, cutoffs: words.cutoffs }, words),
  momentum: momentumCell,
  lastSeen,
};
