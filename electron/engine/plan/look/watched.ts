/** How some accounts stand, stood before, and stood at the last look. */
import { type Day, isoOf } from '../../../../shared/dates.ts';
import type { Model } from '../../../../shared/model/model.ts';
import type { AlertLimits } from '../../../../shared/model/plan/alert.ts';
import { accountsAt } from '../../db/queries/accounts.ts';
import type { AccountRange } from '../../db/queries/scope.ts';
import type { Db } from '../../db/statements.ts';
import { bareScores } from '../../scoring/index.ts';
import type { Earlier, Standing, Watched } from '../alert-conditions.ts';

/** What a look asks of every account. */
export interface LookQuestion {
  readonly asOf: Day;
  readonly model: Model;
  readonly limits: AlertLimits;
  /** The date of the last look; null where this is the first one. */
  readonly lastLook: Day | null;
  /** How accounts stand at the date, where that is known already. */
  readonly known?: ReadonlyMap<number, Standing> | undefined;
}

type ByAccount<T> = ReadonlyMap<number, T>;

/** Finds how some accounts stood at a day. */
type StandingsAt = (asOf: Day) => ByAccount<Standing>;

const earlierAt = (standingsAt: StandingsAt, day: Day): ((account: number) => Earlier) => {
  const standings = standingsAt(day);
  const on = isoOf(day);
  return (account) => ({ on, standing: standings.get(account) ?? null });
};

/** The customers among some accounts, as alerts look at them. */
export const watchedAmong = (db: Db, question: LookQuestion, among: AccountRange): ByAccount<Watched> => {
  const { asOf, lastLook, limits, known, model } = question;
  const standingsAt: StandingsAt = (day) =>
    new Map(bareScores(db, { asOf: day, model, among }).map((score) => [score.id, score]));
  const since = asOf - limits.dropDays;
  const before = earlierAt(standingsAt, since);
  const isLongAgo = lastLook !== null && lastLook < since;
  const atLastLook = isLongAgo ? earlierAt(standingsAt, lastLook) : undefined;
  const standings = known ?? standingsAt(asOf);
  return new Map(
    accountsAt(db, { day: asOf, among }).flatMap(({ id, renewalOn }) => {
      const now = standings.get(id);
      if (!now) return [];
      const renewal = {
        renewalOn: renewalOn === null ? null : isoOf(renewalOn),
        renewalInDays: renewalOn === null ? null : renewalOn - asOf,
      };
      return [[id, { now, before: before(id), lastLook: atLastLook?.(id) ?? null, ...renewal }]];
    }),
  );
};
