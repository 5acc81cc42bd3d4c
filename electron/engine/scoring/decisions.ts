/** Decisions about one account: a band that a person sets, a metric that does not apply, and taking either back. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { DecisionUndo, SetBand } from '../../../shared/model/decisions.ts';
import { accountName, accountsAt } from '../db/queries/accounts.ts';
import {
  type DecisionTable,
  insertException,
  insertOverride,
  removeStanding,
  restoreEnded,
  withdrawException,
  withdrawOverride,
} from '../db/queries/decision-changes.ts';
import { accountInLog, logged } from '../db/log/logged.ts';
import { exceptionsOf, overrideIdsAt } from '../db/queries/decisions.ts';
import { keepSetting } from '../db/queries/settings.ts';
import { type Db, inTransaction } from '../db/statements.ts';
import { currentModel } from './current-model.ts';
import { notScored } from './not-scored.ts';

/** Who decides about whom; `author` is remembered for the next time. */
interface Decided {
  readonly account: number;
  readonly author: string;
}

/** A band and the days on which it holds: from `asOf`, the date that is looked at, to `until`. */
export interface BandOrder extends Decided {
  readonly asOf: Day;
  readonly band: SetBand;
  readonly reason: string;
  readonly until: Day;
}

/** Whether a metric applies; a reason is needed only where it does not. */
export interface AppliesOrder extends Decided {
  readonly metric: string;
  readonly applies: boolean;
  readonly reason: string;
}

const now = (): string => new Date().toISOString();

const needReason = (reason: string): void => {
  if (reason.trim() === '') throw new AppError('decision.noReason');
};

const needAuthor = (author: string): void => {
  if (author.trim() === '') throw new AppError('decision.noAuthor');
};

const endBands = (db: Db, { account, author, asOf }: Decided & { readonly asOf: Day }): readonly number[] => {
  const ended = overrideIdsAt(db, account, asOf);
  for (const id of ended) withdrawOverride(db, id, { on: asOf, by: author, at: now() });
  return ended;
};

/** Sets the band. Throws `decision.noReason`, `decision.noAuthor`, `decision.lastDay`, or as scoring the account does. */
export const setBand = (db: Db, order: BandOrder): DecisionUndo => {
  const { account, asOf, band, reason, author, until } = order;
  needReason(reason);
  needAuthor(author);
  if (until < asOf) throw new AppError('decision.lastDay', { date: isoOf(asOf) });
  if (accountsAt(db, { day: asOf, account }).length === 0) throw notScored(db, account);
  return inTransaction(db, () => {
    keepSetting(db, 'author', author);
    const ended = endBands(db, order);
    const row = { account, band, reason, author, setOn: asOf, expiresOn: until, at: now() };
    const days = { from: isoOf(asOf), until: isoOf(until) };
    const detail = { account: accountInLog(db, account), band, ...days, hasReason: true };
    logged(db, { kind: 'band.set', author, detail });
    return { kind: 'band', account, made: insertOverride(db, row), ended };
  });
};

/** Withdraws the band that a person set. Throws `decision.noAuthor`, and `decision.noBand` where none holds. */
export const withdrawBand = (db: Db, order: Decided & { readonly asOf: Day }): DecisionUndo => {
  needAuthor(order.author);
  return inTransaction(db, () => {
    keepSetting(db, 'author', order.author);
    const ended = endBands(db, order);
    if (ended.length === 0) throw new AppError('decision.noBand', { date: isoOf(order.asOf) });
    const detail = { account: accountInLog(db, order.account), from: isoOf(order.asOf) };
    logged(db, { kind: 'band.withdrawn', author: order.author, detail });
    return { kind: 'band', account: order.account, made: null, ended };
  });
};

/** What once did not apply may apply again after the model has lost the metric. */
const needMetric = (db: Db, { account, metric, applies }: AppliesOrder): void => {
  if (accountName(db, account) === undefined) throw notScored(db, account);
  if (!applies && !currentModel(db).metrics.some(({ key }) => key === metric))
    throw new AppError('usage', { problem: `the model has no metric ${metric}` });
};

const logApplies = (db: Db, { account, metric, applies, author }: AppliesOrder): void => {
  const about = { account: accountInLog(db, account), metric };
  if (applies) logged(db, { kind: 'metric.counted', author, detail: about });
  else logged(db, { kind: 'metric.excepted', author, detail: { ...about, hasReason: true } });
};

/** Says whether a metric applies to an account. Throws `decision.noReason`, `decision.noAuthor`. */
export const setApplies = (db: Db, order: AppliesOrder): DecisionUndo => {
  const { account, metric, applies, reason, author } = order;
  if (!applies) needReason(reason);
  needAuthor(author);
  needMetric(db, order);
  return inTransaction(db, () => {
    keepSetting(db, 'author', author);
    const ended = exceptionsOf(db, account).flatMap((own) =>
      own.metric === metric && own.withdrawnAt === null ? own.id : [],
    );
    for (const id of ended) withdrawException(db, id, { by: author, at: now() });
    const made = applies ? null : insertException(db, { account, metric, reason, author, at: now() });
    if (made !== null || ended.length > 0) logApplies(db, order);
    return { kind: 'applies', account, made, ended };
  });
};

const tables: Readonly<Record<DecisionUndo['kind'], DecisionTable>> = {
  band: 'overrides',
  applies: 'not_applicable',
};

/** Makes a change of decisions undone. Throws `decision.changedSince` where a later one stands on it. */
export const undoDecision = (db: Db, { kind, account, made, ended }: DecisionUndo): void =>
  inTransaction(db, () => {
    const table = tables[kind];
    const isDone = [
      made === null || removeStanding(db, table, { account, id: made }),
      ...ended.map((id) => restoreEnded(db, table, { account, id })),
    ];
    if (isDone.includes(false)) throw new AppError('decision.changedSince');
    logged(db, { kind: 'decision.undone', detail: { account: accountInLog(db, account), what: kind } });
  });
