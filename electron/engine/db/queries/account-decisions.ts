/** What the user said about names in files: which account they mean. */
import { prepare, type Db } from '../statements.ts';

/** A decision as stored; `account` is the key of the account that the text is the same as. */
export interface DecisionRow {
  readonly text: string;
  readonly decision: 'same' | 'new' | 'skip';
  readonly account: string | null;
}

/** All decisions. */
export const selectDecisions = (db: Db): readonly DecisionRow[] =>
  prepare<[], DecisionRow>(
    db,
    `SELECT d.text, d.decision, a.key AS account
     FROM account_decisions d LEFT JOIN accounts a ON a.id = d.account_id`,
  ).all();

/** Keeps a decision; an earlier one about the same folded text goes. `accountId` is null unless it is `same`. */
export const putDecision = (
  db: Db,
  decision: {
    readonly foldedText: string;
    readonly text: string;
    readonly decision: DecisionRow['decision'];
    readonly accountId: number | null;
    readonly decidedAt: string;
  },
): void => {
  const text = `INSERT OR REPLACE INTO account_decisions (folded_text, text, decision, account_id, decided_at)
    VALUES (@foldedText, @text, @decision, @accountId, @decidedAt)`;
  prepare<object, never>(db, text).run(decision);
};
