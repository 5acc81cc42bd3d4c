/** The spans that survey figures look at. */
import type { Day } from '../../../shared/dates.ts';
import { type AccountLabels, accountLabels } from '../db/queries/account-labels.ts';
import { closedTickets, firstContactRecentDays, firstContactWindowDays } from '../db/queries/first-contact.ts';
import type { Span } from '../db/queries/scope.ts';
import { surveyRows } from '../db/queries/survey-rows.ts';
import type { Db } from '../db/statements.ts';
import { csatBoxesOf, withBoxes } from './boxes.ts';
import type { Look, Material } from './material.ts';
import type { Period } from './periods.ts';

/** Survey answers of so many days count. */
export const surveyWindowDays = 365;

/** Account id → its labels, in the order of lists. */
export type Labels = ReadonlyMap<number, AccountLabels>;

/** All accounts as they stand at a date. */
export const labelsAt = (db: Db, asOf: Day): Labels =>
  new Map(accountLabels(db, asOf).map((labels) => [labels.id, labels]));

/** The windows of the health model at a date. */
export const lookAt = (asOf: Day, labels: Labels): Look => ({
  asOf,
  answers: { after: asOf - surveyWindowDays, upTo: asOf },
  tickets: { after: asOf - firstContactWindowDays, upTo: asOf - firstContactRecentDays },
  keyOf: (account) => labels.get(account)?.key ?? '',
});

/** The same for one period alone; tickets closed in the last days before the as-of date may still come back. */
export const within = (look: Look, { first, last }: Period): Look => ({
  ...look,
  answers: { after: first - 1, upTo: Math.min(last, look.asOf) },
  tickets: { after: first - 1, upTo: Math.min(last, look.asOf - firstContactRecentDays) },
});

/** The spans that rows are read for. */
export interface Spans {
  readonly answers: Span;
  readonly tickets: Span;
}

/** The rows of these spans, of all accounts or one, rated with the boxes of the workspace. */
export const materialIn = (db: Db, { answers, tickets }: Spans, account: number | undefined): Material => ({
  rows: withBoxes(surveyRows(db, answers, account), csatBoxesOf(db)),
  tickets: closedTickets(db, tickets, account),
});
