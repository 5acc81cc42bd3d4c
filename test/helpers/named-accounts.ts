/** A workspace with three accounts, and tables that call accounts by their names. */
import type { Workspace } from '../../electron/engine/workspace/workspace.ts';
import { emptyWorkspace, importTexts, linesOf, rowsOf } from './import.ts';

/** A list of three accounts. */
export const threeAccounts = linesOf(
  'key,name',
  'K1,Türk Telekomünikasyon A.Ş.',
  'K2,Anadolu Lojistik',
  'K3,Boğaziçi',
);

/** A new workspace that holds them. */
export const withThreeAccounts = async (): Promise<Workspace> => {
  const workspace = emptyWorkspace();
  await importTexts(workspace, { 'accounts.csv': threeAccounts });
  return workspace;
};

/** A table of usage: a row per name, a day later each. */
export const usageOf = (...names: readonly string[]): string =>
  linesOf(
    'account,date,events',
    ...names.map((name, i) => `"${name.replaceAll('"', '""')}",2026-01-0${i + 1},1`),
  );

/** The keys of the accounts that the rows of usage went to, by date. */
export const ownersOf = (workspace: Workspace): readonly unknown[] =>
  rowsOf(
    workspace,
    'SELECT a.key FROM usage u JOIN accounts a ON a.id = u.account_id ORDER BY u.date, u.source_id',
  ).map(({ key }) => key);

/** The decisions that a workspace remembers. */
export const decisionsIn = (workspace: Workspace): readonly unknown[] =>
  rowsOf(
    workspace,
    `SELECT d.text, d.decision, a.key AS account FROM account_decisions d
     LEFT JOIN accounts a ON a.id = d.account_id ORDER BY d.text`,
  );
