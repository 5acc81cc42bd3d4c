/** Which accounts are to be reviewed when: by the rhythm of their light, or by their own. */
import { z } from 'zod';
import { type Day, isoOf, isoOrNull } from '../../../shared/dates.ts';
import { reviewCalls } from '../../../shared/calls/reviews.ts';
import type { Band } from '../../../shared/model/model.ts';
import { type ReviewDue, type Rhythm, usualRhythm } from '../../../shared/model/plan/checkpoint.ts';
import type { StepDone } from '../../../shared/model/plan/step.ts';
import { lastCheckpoints, ownRhythms } from '../db/queries/checkpoints.ts';
import { keepLogged } from '../db/log/settings.ts';
import { jsonSetting } from '../db/stored-json.ts';
import type { Db } from '../db/statements.ts';
import { inStep } from './record.ts';

/** What is not kept, or is none, is as usual. */
const { red, amber, green, unknown } = reviewCalls['reviews.setRhythm'].shape;
const keptRhythm = z.object({
  red: red.catch(usualRhythm.red),
  amber: amber.catch(usualRhythm.amber),
  green: green.catch(usualRhythm.green),
  unknown: unknown.catch(usualRhythm.unknown),
});

/** The rhythm of each light. */
export const rhythmOf = (db: Db): Rhythm => jsonSetting(db, 'rhythm', keptRhythm) ?? usualRhythm;

/** Sets the rhythm of the lights, in days. */
export const setRhythm = (db: Db, rhythm: Rhythm): void => {
  keepLogged(db, { key: 'rhythm', value: JSON.stringify(rhythm), kind: 'settings.rhythm' });
};

/** Gives an account a rhythm of its own, in days; null: that of its light again. */
export const setOwnRhythm = (
  db: Db,
  { account, days }: { readonly account: number; readonly days: number | null },
  author: string | null,
): StepDone<null> =>
  inStep(db, { kind: 'rhythm.set', author }, (write) => {
    const own = ownRhythms(db, account).get(account);
    if (own && days === null) write.remove({ entity: 'rhythm', id: own.id });
    else if (own) write.update({ entity: 'rhythm', id: own.id }, { days });
    else if (days !== null) write.insert('rhythm', { account_id: account, days });
    return null;
  });

/** What is known of an account on the day. */
export interface ReviewedAccount {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly score: number | null;
  readonly band: Band;
}

const bandOrder: Readonly<Record<Band, number>> = { red: 0, amber: 1, unknown: 2, green: 3 };

/** After every date; infinities would have no difference. */
const neverDue = Number.MAX_SAFE_INTEGER;

/** The lights that worry most first, then the lowest scores. */
export const byWorry = (
  a: Pick<ReviewedAccount, 'band' | 'score'>,
  b: Pick<ReviewedAccount, 'band' | 'score'>,
): number => bandOrder[a.band] - bandOrder[b.band] || (a.score ?? 101) - (b.score ?? 101);

/** What is due soonest first; among those never reviewed what worries most. */
const bySoonest = (a: ReviewDue, b: ReviewDue): number =>
  (a.inDays ?? neverDue) - (b.inDays ?? neverDue) || byWorry(a, b);

/** When each account is to be reviewed, the soonest first; those never reviewed stand last. */
export const reviewsDue = (db: Db, accounts: readonly ReviewedAccount[], asOf: Day): readonly ReviewDue[] => {
  const only = accounts.length === 1 ? accounts[0]?.id : undefined;
  const [rhythm, own, last] = [rhythmOf(db), ownRhythms(db, only), lastCheckpoints(db, asOf, only)];
  return accounts
    .map(({ id, key, name, band, score }): ReviewDue => {
      const rhythmDays = own.get(id)?.days ?? rhythm[band];
      const lastDay = last.get(id);
      const due = lastDay === undefined ? null : lastDay + rhythmDays;
      return {
        account: { id, key, name },
        band,
        score,
        lastOn: isoOrNull(lastDay ?? null),
        dueOn: due === null ? null : isoOf(due),
        inDays: due === null ? null : due - asOf,
        rhythmDays,
        isOwnRhythm: own.has(id),
      };
    })
    .toSorted(bySoonest);
};
