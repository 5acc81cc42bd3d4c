/** Looks at all accounts, some at a time. */
import type { Day } from '../../../../shared/dates.ts';
import { countAccounts, nextAccounts } from '../../db/queries/accounts.ts';
import { alertsAmong } from '../../db/queries/alerts.ts';
import type { AccountRange } from '../../db/queries/scope.ts';
import { changingNoFacts, dataVersion } from '../../db/queries/workspace-facts.ts';
import { type Db, inTransaction } from '../../db/statements.ts';
import { currentModel } from '../../scoring/index.ts';
import { conditionsOf, type Standing } from '../alert-conditions.ts';
import { alertLimits } from '../alert-limits.ts';
import { lastLook, lookState, rememberLook } from './look-state.ts';
import { firstLot, nextLot } from './lot.ts';
import { reconcile } from './reconcile.ts';
import { type LookQuestion, watchedAmong } from './watched.ts';

/** What a look came to. */
export interface Looked {
  readonly raised: number;
  readonly ended: number;
  /** Accounts for which something was raised. */
  readonly accounts: number;
}

/** A look that raised and ended nothing. */
export const nothingSeen: Looked = { raised: 0, ended: 0, accounts: 0 };

/** Two looks, or two parts of one, as one. */
export const together = (a: Looked, b: Looked): Looked => ({
  raised: a.raised + b.raised,
  ended: a.ended + b.ended,
  accounts: a.accounts + b.accounts,
});

/** A look on its way. */
export interface LookSoFar {
  readonly looked: Looked;
  readonly done: number;
  readonly all: number;
  /** Whether all accounts were looked at, and the data stayed the same meanwhile. */
  readonly isWhole: boolean;
}

/** What is looked at. */
export interface LookOrder {
  readonly asOf: Day;
  /** How all accounts stand at the date, where somebody scored them already. */
  readonly known?: ReadonlyMap<number, Standing> | undefined;
}

const lookAmong = (db: Db, question: LookQuestion, among: AccountRange): Looked => {
  const { asOf, limits } = question;
  // Scored before anything is written: within a transaction the facts would be gathered anew.
  const watched = watchedAmong(db, question, among);
  const alerts = Map.groupBy(alertsAmong(db, among, asOf), ({ account }) => account);
  const accounts = [...new Set([...watched.keys(), ...alerts.keys()])];
  const write = (): Looked =>
    accounts.reduce((sum, account) => {
      const own = watched.get(account);
      const place = { account, asOf, alerts: alerts.get(account) ?? [] };
      const part = reconcile(db, place, own ? conditionsOf(own, limits) : []);
      return together(sum, { ...part, accounts: part.raised > 0 ? 1 : 0 });
    }, nothingSeen);
  return changingNoFacts(db, () => inTransaction(db, write));
};

/**
 * Looks at all accounts at a date, a lot of them between two pauses, each lot in a transaction of its own. An alert
 * that is done comes again only after it has ended; one that a person turned off the kind of ends. Accounts that are no
 * customers any more have none. A whole look is remembered.
 */
export function* looking(db: Db, { asOf, known }: LookOrder): Generator<LookSoFar, LookSoFar, void> {
  const [version, state, all] = [dataVersion(db), lookState(db, asOf), countAccounts(db)];
  const last = lastLook(db)?.asOf ?? null;
  const question = { asOf, known, lastLook: last, model: currentModel(db), limits: alertLimits(db) };
  let soFar: LookSoFar = { looked: nothingSeen, done: 0, all, isWhole: false };
  let [after, most] = [0, firstLot];
  while (dataVersion(db) === version) {
    const lot = nextAccounts(db, { after, most });
    if (!lot) {
      rememberLook(db, { state, asOf });
      return { ...soFar, isWhole: true };
    }
    const beganMs = performance.now();
    const looked = together(soFar.looked, lookAmong(db, question, lot));
    most = nextLot(lot.count, performance.now() - beganMs);
    after = lot.to;
    soFar = { looked, done: soFar.done + lot.count, all, isWhole: false };
    yield soFar;
  }
  return soFar;
}
