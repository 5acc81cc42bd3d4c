/** Reading the traits of one account from rows put into a real workspace file. */
import { scoreAccounts } from '../../electron/engine/scoring/index.ts';
import { parseDay } from '../../shared/dates.ts';
import type { TraitScore } from '../../shared/model/score.ts';
import type { TraitKey } from '../../shared/model/trait-evidence.ts';
import { asOf } from './metric.ts';
import { type Rows, workspaceWith } from './workspace.ts';

/** All ten traits of account A at the as-of date. */
export const traitsOf = (rows: Rows): readonly TraitScore[] => {
  const { db } = workspaceWith({ accounts: [{ key: 'A' }], ...rows });
  const score = scoreAccounts(db, { asOf: parseDay(asOf) as number }).accounts.find(
    (account) => account.key === 'A',
  );
  return score?.traits ?? [];
};

/** One trait of it: state, evidence code, evidence detail. */
export const traitOf = (key: TraitKey, rows: Rows): readonly unknown[] => {
  const trait = traitsOf(rows).find((candidate) => candidate.key === key);
  return [trait?.state, trait?.evidence.code, trait?.evidence.detail];
};
