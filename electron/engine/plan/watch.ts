/** Watches all accounts: raises what has come to hold, ends what holds no longer. People's own marks stay. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { accountsAt } from '../db/queries/accounts.ts';
import { endAlert, raiseAlert, standingAlerts, type StoredAlert } from '../db/queries/alerts.ts';
import { changingNoFacts } from '../db/queries/workspace-facts.ts';
import { type Db, inTransaction } from '../db/statements.ts';
import { bareScores, currentModel } from '../scoring/index.ts';
import { type Condition, conditionsOf, type Watched } from './alert-conditions.ts';
import { alertLimits } from './alert-limits.ts';

/** What a look at all accounts came to. */
export interface Looked {
  readonly raised: number;
  readonly ended: number;
}

type ByAccount<T> = ReadonlyMap<number, T>;

const watchedAt = (db: Db, asOf: Day, since: Day): ByAccount<Watched> => {
  const model = currentModel(db);
  const renewals = new Map(accountsAt(db, { day: asOf }).map(({ id, renewalOn }) => [id, renewalOn]));
  const before = new Map(bareScores(db, { asOf: since, model }).map((score) => [score.id, score]));
  return new Map(
    bareScores(db, { asOf, model }).map((now) => {
      const renewal = renewals.get(now.id) ?? null;
      const watched: Watched = {
        now,
        before: before.get(now.id) ?? null,
        since: isoOf(since),
        renewalOn: renewal === null ? null : isoOf(renewal),
        renewalInDays: renewal === null ? null : renewal - asOf,
      };
      return [now.id, watched];
    }),
  );
};

const sameAs = ({ kind, about }: Pick<StoredAlert, 'kind' | 'about'>): string => `${kind} ${about}`;

const reconcile = (
  db: Db,
  {
    account,
    asOf,
    standing,
  }: { readonly account: number; readonly asOf: Day; readonly standing: readonly StoredAlert[] },
  conditions: readonly Condition[],
): Looked => {
  const known = new Set(standing.map(sameAs));
  const holding = new Set(conditions.map(sameAs));
  const raised = conditions.filter((condition) => condition.isNews && !known.has(sameAs(condition)));
  const ended = standing.filter((alert) => !holding.has(sameAs(alert)));
  for (const { kind, about, detail } of raised)
    raiseAlert(db, { account, kind, about, raisedOn: asOf, detail: JSON.stringify(detail) });
  for (const { id } of ended) endAlert(db, id, asOf);
  return { raised: raised.length, ended: ended.length };
};

/**
 * Looks at all accounts at a date. An alert that is done comes again only after it has ended; one that a person turned
 * off the kind of ends. Accounts that are no customers any more have none.
 */
export const lookAtAll = (db: Db, asOf: Day): Looked => {
  const limits = alertLimits(db);
  const watched = watchedAt(db, asOf, asOf - limits.dropDays);
  const standing = Map.groupBy(standingAlerts(db), ({ account }) => account);
  return changingNoFacts(db, () =>
    inTransaction(db, () => {
      const looked = [...new Set([...watched.keys(), ...standing.keys()])].map((account) => {
        const own = watched.get(account);
        const place = { account, asOf, standing: standing.get(account) ?? [] };
        return reconcile(db, place, own ? conditionsOf(own, limits) : []);
      });
      return {
        raised: looked.reduce((sum, { raised }) => sum + raised, 0),
        ended: looked.reduce((sum, { ended }) => sum + ended, 0),
      };
    }),
  );
};
