/** Reviews and lines of the inbox with who looks after each account. */
import type { Day } from '../../../shared/dates.ts';
import type { InboxLine } from '../../../shared/model/plan/alert.ts';
import type { OwnedReview } from '../../../shared/model/plan/plan-page.ts';
import { accountOwners } from '../db/queries/owners.ts';
import type { Db } from '../db/statements.ts';
import { inbox } from './inbox.ts';
import { reviewsDue } from './reviews.ts';
import { standingsAt } from './standings.ts';

const withOwners = <Line extends { readonly account: { readonly id: number } }>(
  db: Db,
  lines: readonly Line[],
): readonly (Line & { readonly owner: string | null })[] => {
  const owners = accountOwners(db);
  return lines.map((line) => ({ ...line, owner: owners.get(line.account.id) ?? null }));
};

/** The inbox at a date. */
export const ownedInbox = (db: Db, day: Day): readonly InboxLine[] =>
  withOwners(db, inbox(db, standingsAt(db, day).accounts, day));

/** When each account is to be reviewed. */
export const ownedReviews = (db: Db, day: Day): readonly OwnedReview[] =>
  withOwners(db, reviewsDue(db, standingsAt(db, day).accounts, day));
