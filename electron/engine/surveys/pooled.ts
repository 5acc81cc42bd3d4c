/** The figures of all accounts together, over time and by group, from one reading of the rows. */
import { type Day, isoOf, isoOrNull } from '../../../shared/dates.ts';
import type { PeriodKind, SurveyPage } from '../../../shared/model/surveys/page.ts';
import { accountKey } from '../db/queries/account-labels.ts';
import { ticketMarks } from '../db/queries/first-contact.ts';
import type { Db } from '../db/statements.ts';
import { figuresByGroup, type Groups } from './by-account.ts';
import { csatBoxesOf } from './boxes.ts';
import { describePeriods, periodsSpan } from './by-period.ts';
import { groupingNamed } from './grouping.ts';
import { labelsAt, lookAt, materialIn, surveyWindowDays } from './look.ts';
import { type Look, type Material, materialWithin } from './material.ts';
import { surveyFigures } from './survey-figures.ts';

/** What is asked. */
export interface PooledQuestion {
  readonly asOf: Day;
  readonly period: PeriodKind;
  /** A column of the accounts or an attribute. */
  readonly by?: string | undefined;
}

/** More groups than this nobody compares; an attribute may have a value of its own for every account. */
const mostGroups = 100;

/** The windows of a date; keys of accounts are looked up where answers are shown, for these are few. */
export const pooledLook = (db: Db, asOf: Day): Look => ({
  ...lookAt(asOf, new Map()),
  keyOf: (account) => accountKey(db, account),
});

/** All rows of the periods and of the windows. */
const readAll = (db: Db, look: Look, kind: PeriodKind): Material => {
  const span = periodsSpan(look.asOf, kind);
  const wide = { after: Math.min(span.after, look.answers.after), upTo: look.asOf };
  return materialIn(db, { answers: wide, tickets: wide }, undefined);
};

interface Grouped extends Groups {
  readonly by: string | null;
}

const groupedBy = (db: Db, by: string | undefined, { look, material }: Read): Grouped => {
  if (by === undefined) return { by: null, groups: [], total: 0 };
  const grouping = groupingNamed(db, by);
  const labels = labelsAt(db, look.asOf);
  return { by: grouping.name, ...figuresByGroup(material, { look, labels, grouping, most: mostGroups }) };
};

interface Read {
  readonly look: Look;
  readonly material: Material;
}

/** The page without what it can be grouped by. Throws `usage` for a grouping that is not there. */
export const pooledSurveys = (db: Db, { asOf, period, by }: PooledQuestion): Omit<SurveyPage, 'groupings'> => {
  const look = pooledLook(db, asOf);
  const all = readAll(db, look, period);
  const material = materialWithin(all, look);
  const { total, ...grouped } = groupedBy(db, by, { look, material });
  const { unmarked, newest } = ticketMarks(db, look.tickets);
  return {
    asOf: isoOf(asOf),
    from: isoOf(look.answers.after + 1),
    windowDays: surveyWindowDays,
    ...surveyFigures(material, look),
    period,
    periods: describePeriods(all, { kind: period, look }),
    ...grouped,
    groupsTotal: total,
    csatBoxes: csatBoxesOf(db),
    tickets: { unmarked, newest: isoOrNull(newest) },
  };
};
