/** The rows that a figure counts, one by one, the newest first. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import {
  type CountedRow,
  type CountedRows,
  mostRows,
  type RowClass,
  type SurveyMeasure,
} from '../../../shared/model/surveys/rows.ts';
import { markedTickets } from '../db/queries/first-contact.ts';
import { type PlacedRow, placedRows } from '../db/queries/survey-places.ts';
import { surveyRows } from '../db/queries/survey-rows.ts';
import type { Db } from '../db/statements.ts';
import { csatBoxesOf, withBoxes } from './boxes.ts';
import { countedIn } from './counted.ts';
import { groupingNamed } from './grouping.ts';
import { labelsAt, within } from './look.ts';
import type { Answer, Look } from './material.ts';
import { periodsUpTo } from './periods.ts';
import { pooledLook } from './pooled.ts';
import { classOf, isOfScore } from './row-class.ts';

/** What is asked: the rows of a figure, of a period or group alone, of one kind or score alone. */
export interface RowsQuestion {
  readonly asOf: Day;
  readonly measure: SurveyMeasure;
  readonly period?: string | undefined;
  readonly group?: { readonly by: string; readonly value: string | null } | undefined;
  readonly only?: RowClass | undefined;
  readonly score?: number | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** A row that counts, before its place is looked up. */
interface Counted {
  readonly id: number;
  readonly account: number;
  readonly counts: RowClass | null;
}

const lookOf = (db: Db, { asOf, period }: RowsQuestion): Look => {
  const look = pooledLook(db, asOf);
  if (period === undefined) return look;
  const kind = period.includes('Q') ? 'quarter' : 'month';
  const found = periodsUpTo(asOf, kind).find(({ name }) => name === period);
  if (found === undefined) throw new AppError('usage', { problem: `no such period: ${period}` });
  return within(look, found);
};

const newestFirst = (a: Answer, b: Answer): number => b.answeredOn - a.answeredOn || b.id - a.id;

const countedAnswers = (db: Db, { measure, score }: RowsQuestion, look: Look): readonly Counted[] => {
  if (measure === 'firstContactResolution') return [];
  const own = surveyRows(db, look.answers).filter(({ instrument }) => instrument === measure);
  const { counted } = countedIn(withBoxes(own, csatBoxesOf(db)), measure, look);
  return counted
    .filter((answer) => score === undefined || isOfScore(measure, answer, score))
    .toSorted(newestFirst)
    .map((answer) => ({ id: answer.id, account: answer.account, counts: classOf(measure, answer) }));
};

const countedTickets = (db: Db, look: Look): readonly Counted[] =>
  markedTickets(db, look.tickets).map(({ id, account, resolved }) => ({
    id,
    account,
    counts: resolved === 1 ? 'resolved' : 'unresolved',
  }));

/** Whether an account belongs to the group that is asked for. */
const memberOf = (db: Db, { asOf, group }: RowsQuestion): ((account: number) => boolean) => {
  if (group === undefined) return () => true;
  const grouping = groupingNamed(db, group.by);
  const members = [...labelsAt(db, asOf).values()].filter((own) => grouping.valueOf(own) === group.value);
  const ids = new Set(members.map(({ id }) => id));
  return (account) => ids.has(account);
};

const rowOf = ({ day, file, sheet, row, typedBy, ...own }: PlacedRow, counts: RowClass | null): CountedRow => ({
  ...own,
  date: isoOf(day),
  counts,
  place: { file, sheet, row, typedBy },
});

/** The rows behind a figure. Throws `usage` for a period or a grouping that is not there. */
export const countedRows = (db: Db, question: RowsQuestion): CountedRows => {
  const { measure, only, offset = 0, limit = mostRows } = question;
  const look = lookOf(db, question);
  const isTicket = measure === 'firstContactResolution';
  const isMember = memberOf(db, question);
  const all = isTicket ? countedTickets(db, look) : countedAnswers(db, question, look);
  const asked = all.filter(
    ({ account, counts }) => isMember(account) && (only === undefined || counts === only),
  );
  const shown = asked.slice(offset, offset + limit);
  const placed = placedRows(
    db,
    isTicket ? 'tickets' : 'surveys',
    shown.map(({ id }) => id),
  );
  return { total: asked.length, offset, rows: placed.map((row, i) => rowOf(row, shown[i]?.counts ?? null)) };
};
