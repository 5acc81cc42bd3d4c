/** What the user said that names in files mean: in earlier imports, and with this one. */
import { fold } from '../../../../../shared/fold.ts';
import type { AccountDecision } from '../../../../../shared/import/index.ts';
import { putDecision, selectDecisions } from '../../../db/queries/account-decisions.ts';
import { inTransaction, type Db } from '../../../db/statements.ts';

/** Folded text → the decision about it. */
export type Decisions = ReadonlyMap<string, AccountDecision>;

/** The stored decisions with those of this import over them; of two about one text the later one stands. */
export const decisionsOf = (db: Db, given: readonly AccountDecision[]): Decisions => {
  const stored = selectDecisions(db).map(({ account, ...rest }): AccountDecision =>
    account === null ? rest : { ...rest, account },
  );
  return new Map([...stored, ...given].map((decision) => [fold(decision.text), decision]));
};

/**
 * The account that a text was decided to be the same as; undefined where none has that key. The account may by now be
 * known under another key: then a decision about its former key says which.
 */
export const sameAccount = (
  decision: AccountDecision,
  decisions: Decisions,
  byKey: (key: string) => number | undefined,
): number | undefined => {
  const seen = new Set<AccountDecision>();
  let next: AccountDecision | undefined = decision;
  while (next?.account !== undefined && !seen.has(next)) {
    seen.add(next);
    const id = byKey(next.account);
    if (id !== undefined) return id;
    next = decisions.get(fold(next.account));
  }
  return undefined;
};

/** Remembers decisions for later imports. One about an account that none of these files brought is not kept. */
export const storeDecisions = (
  db: Db,
  given: readonly AccountDecision[],
  { byKey, at }: { byKey: (key: string) => number | undefined; at: string },
): void => {
  const decisions = decisionsOf(db, given);
  const store = (foldedText: string): void => {
    const decided = decisions.get(foldedText) as AccountDecision;
    const account = decided.decision === 'same' ? sameAccount(decided, decisions, byKey) : null;
    if (account === undefined) return;
    const { text, decision } = decided;
    putDecision(db, { foldedText, text, decision, accountId: account, decidedAt: at });
  };
  inTransaction(db, () => new Set(given.map(({ text }) => fold(text))).forEach(store));
};
