/** Brings the kept months up to date: all of them the first time, afterwards only what changed. */
import type { Day } from '../../../../shared/dates.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { Model } from '../../../../shared/model/model.ts';
import { accountRanges, countAccounts } from '../../db/queries/accounts.ts';
import {
  changesSoFar,
  forgetChanges,
  type HistoryChange,
  readImports,
} from '../../db/queries/history-changes.ts';
import { forgetOtherMonths, keepModel, keptModel, keptMonths } from '../../db/queries/kept-history.ts';
import type { AccountRange } from '../../db/queries/scope.ts';
import {
  changingNoFacts,
  dataVersion,
  type WorkspaceFacts,
  workspaceFacts,
} from '../../db/queries/workspace-facts.ts';
import { keepAllGlances } from '../../db/queries/usage-sources.ts';
import { nextTurn } from '../../db/next-turn.ts';
import { type Db, inTransaction } from '../../db/statements.ts';
import { basisAt, fingerprintOf } from './basis.ts';
import { computeMonth, type MonthWork } from './month.ts';
import { type Keeping, keepMonth, OutdatedError } from './keep-month.ts';
import { computeInThreads, type MonthsToCompute, type Threads } from './threads/compute-in-threads.ts';

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
  /** Awaited before a month is stored and the next one begun: the time for whoever is more urgent. */
  readonly turn?: (() => Promise<void>) | undefined;
  /** Computes in threads instead of here; what is computed is stored here either way. */
  readonly threads?: Threads | undefined;
}

/** How many scores were computed: whole months, and single accounts of a month. */
export interface Refreshed {
  readonly months: number;
  readonly accounts: number;
}

/** Above this share of the accounts, a month is computed as a whole: that is then faster than one by one. */
const wholeFrom = 0.1;
const fewAlways = 2;

interface Plan {
  readonly kept: number;
  readonly works: readonly MonthWork[];
  /** The number of the last change that the works know of. */
  readonly lastId: number;
}

/** The accounts of a month that must be computed: null for all of it. */
const accountsOf = (changes: readonly HistoryChange[], day: Day, few: number): readonly number[] | null => {
  const changed = changes.filter(({ fromDay }) => fromDay <= day);
  const isWhole = changed.some(({ account }) => account === 0) || changed.length > few;
  return isWhole ? null : changed.map(({ account }) => account);
};

const plan = (db: Db, { days, model }: RefreshQuestion, facts: WorkspaceFacts | undefined): Plan => {
  readImports(db);
  const { changes, lastId } = changesSoFar(db);
  const kept = keepModel(db, fingerprintOf(model));
  const fromDay = Math.min(...changes.map((change) => change.fromDay));
  if (changes.length > 0) forgetOtherMonths(db, { model: kept, days, fromDay });
  const few = Math.max(fewAlways, Math.floor(countAccounts(db) * wholeFrom));
  const months = keptMonths(db, kept);
  const workOf = (day: Day): MonthWork => {
    const isKept = facts !== undefined && months.get(day) === basisAt(facts, day);
    return { day, accounts: isKept ? accountsOf(changes, day, few) : null };
  };
  const works = days.map(workOf).filter(({ accounts }) => accounts === null || accounts.length > 0);
  return { kept, works, lastId };
};

const computeHere = async (db: Db, { model, works, take, signal }: MonthsToCompute): Promise<void> => {
  for (const work of works) {
    if (signal?.aborted) throw new AppError('cancelled');
    await take(computeMonth(db, model, work));
    await nextTurn();
  }
};

/** One attempt. Throws OutdatedError when somebody changed the data meanwhile. */
const attempt = async (
  db: Db,
  question: RefreshQuestion,
  { onMonth, signal, turn, threads }: RefreshOptions,
): Promise<Refreshed> => {
  const version = dataVersion(db);
  changingNoFacts(db, () => inTransaction(db, () => keepAllGlances(db)));
  // Before anything is written: within a transaction the facts would be gathered anew. Without months nobody needs them.
  const facts = keptModel(db, fingerprintOf(question.model)) === undefined ? undefined : workspaceFacts(db);
  const { kept, works, lastId } = changingNoFacts(db, () => inTransaction(db, () => plan(db, question, facts)));
  if (dataVersion(db) !== version) throw new OutdatedError();
  const keeping: Keeping = { db, kept, version };
  let done = question.days.length - works.length;
  const take: MonthsToCompute['take'] = async (month) => {
    await turn?.();
    await keepMonth(keeping, month, signal);
    done += 1;
    onMonth?.(done, question.days.length);
  };
  const parts = (count: number): readonly AccountRange[] => accountRanges(db, count);
  const months = { model: question.model, works, take, signal, parts, facts: () => workspaceFacts(db) };
  await (threads && works.length > 0 ? computeInThreads(threads, months) : computeHere(db, months));
  changingNoFacts(db, () => forgetChanges(db, lastId));
  return {
    months: works.filter(({ accounts }) => accounts === null).length,
    accounts: works.reduce((total, { accounts }) => total + (accounts?.length ?? 0), 0),
  };
};

/**
 * Computes what is missing or has changed of some months; others may work in between, and what they change begins the
 * work anew. Throws `cancelled` once the signal is given; the months that are done by then stay, and still count as
 * changed where they were.
 */
export const refreshHistory = async (
  db: Db,
  question: RefreshQuestion,
  options: RefreshOptions = {},
): Promise<Refreshed> => {
  for (;;) {
    try {
      return await attempt(db, question, options);
    } catch (error) {
      if (!(error instanceof OutdatedError)) throw error;
    }
  }
};
