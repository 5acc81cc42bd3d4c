/** Brings the kept months up to date: all of them the first time, afterwards only what changed. */
import type { Day } from '../../../../shared/dates.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { Model } from '../../../../shared/model/model.ts';
import {
  changesSoFar,
  forgetChanges,
  type HistoryChange,
  readImports,
} from '../../db/queries/history-changes.ts';
import {
  forgetOtherMonths,
  keepModel,
  keptMonths,
  storeAccounts,
  storeMonth,
} from '../../db/queries/kept-history.ts';
import { countAccounts } from '../../db/queries/accounts.ts';
import { changingNoFacts, workspaceFacts } from '../../db/queries/workspace-facts.ts';
import { type Db, inTransaction } from '../../db/statements.ts';
import { bareScores } from '../score-accounts.ts';
import { basisAt, fingerprintOf } from './basis.ts';
import { evaluate, type WhatIfScores } from '../what-if/evaluate.ts';
import { type WhatIfTable, whatIfTable, withoutOverrides } from '../what-if/table.ts';
import { keptPointOf, keptPointsOf } from './point.ts';

/** Which months, under which model. */
export interface RefreshQuestion {
  readonly days: readonly Day[];
  readonly model: Model;
}

/** What a refresh is done with. */
export interface RefreshOptions {
  /** Called after each month with how many are done, of how many. */
  readonly onMonth?: ((done: number, of: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How many scores were computed: whole months, and single accounts of a month. */
export interface Refreshed {
  readonly months: number;
  readonly accounts: number;
}

/** Above this share of the accounts, a month is computed as a whole: that is then faster than one by one. */
const wholeFrom = 0.1;
const fewAlways = 2;

interface Refresh extends RefreshQuestion {
  readonly db: Db;
  readonly kept: number;
  readonly changes: readonly HistoryChange[];
  /** The most accounts that are worth computing one by one. */
  readonly few: number;
}

/** What a month needs: everything, some accounts, or nothing. */
type Work = 'all' | readonly number[];

const workOf = ({ db, kept, changes, few }: Refresh, day: Day): Work => {
  if (keptMonths(db, kept).get(day) !== basisAt(workspaceFacts(db), day)) return 'all';
  const changed = changes.filter(({ fromDay }) => fromDay <= day);
  if (changed.some(({ account }) => account === 0) || changed.length > few) return 'all';
  return changed.map(({ account }) => account);
};

/** All accounts of a day, as columns: scoring them one by one would take longer than gathering their values. */
const scoredTable = (db: Db, day: Day, model: Model): [WhatIfTable, WhatIfScores] => {
  const table = withoutOverrides(whatIfTable(db, { asOf: day, model }));
  return [table, evaluate(table, model)];
};

const computeMonth = ({ db, kept, model }: Refresh, day: Day): void => {
  const points = keptPointsOf(day, ...scoredTable(db, day, model));
  storeMonth(db, { model: kept, day, basis: basisAt(workspaceFacts(db), day), points });
};

const computeAccounts = ({ db, kept, model }: Refresh, day: Day, accounts: readonly number[]): void => {
  const points = accounts.flatMap((account) =>
    bareScores(db, { asOf: day, model, account }).map((score) => keptPointOf(day, score)),
  );
  storeAccounts(db, { model: kept, day, accounts, points });
};

const begin = (db: Db, { days, model }: RefreshQuestion): { refresh: Refresh; lastId: number } => {
  const prepareIn = () => {
    readImports(db);
    const { changes, lastId } = changesSoFar(db);
    const kept = keepModel(db, fingerprintOf(model));
    const fromDay = Math.min(...changes.map((change) => change.fromDay));
    if (changes.length > 0) forgetOtherMonths(db, { model: kept, days, fromDay });
    const few = Math.max(fewAlways, Math.floor(countAccounts(db) * wholeFrom));
    return { refresh: { db, days, model, kept, changes, few }, lastId };
  };
  return changingNoFacts(db, () => inTransaction(db, prepareIn));
};

const doWork = (refresh: Refresh, day: Day, work: Work): void => {
  if (work !== 'all' && work.length === 0) return;
  const { db } = refresh;
  changingNoFacts(db, () =>
    inTransaction(db, () => {
      if (work === 'all') computeMonth(refresh, day);
      else computeAccounts(refresh, day, work);
    }),
  );
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Computes what is missing or has changed of some months, one transaction per month, others may work in between.
 * Throws `cancelled` once the signal is given; the months that are done by then stay, and still count as changed
 * where they were.
 */
export const refreshHistory = async (
  db: Db,
  question: RefreshQuestion,
  { onMonth, signal }: RefreshOptions = {},
): Promise<Refreshed> => {
  const { refresh, lastId } = begin(db, question);
  const done = { months: 0, accounts: 0 };
  for (const [i, day] of question.days.entries()) {
    if (signal?.aborted) throw new AppError('cancelled');
    const work = workOf(refresh, day);
    if (work === 'all') done.months += 1;
    else done.accounts += work.length;
    doWork(refresh, day, work);
    onMonth?.(i + 1, question.days.length);
    await nextTurn();
  }
  changingNoFacts(db, () => forgetChanges(db, lastId));
  return done;
};
