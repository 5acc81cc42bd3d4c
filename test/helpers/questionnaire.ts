/** Workspaces that are judged instead of measured. */
import { saveAnswers } from '../../electron/engine/questionnaire/save-answers.ts';
import { storeNames } from '../../electron/engine/questionnaire/store-names.ts';
import { takeStatements } from '../../electron/engine/questionnaire/take-statements.ts';
import type { Workspace } from '../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../shared/dates.ts';
import type { Confidence, SavedAnswers } from '../../shared/model/questionnaire/page.ts';
import { emptyWorkspace, rowsOf } from './import.ts';

/** The day that is judged in tests. */
export const judgedDay = parseDay('2026-06-30') as number;

/** When answers are typed in, unless a test says otherwise. */
export const typedAt = new Date(2026, 5, 30, 12);

/** An empty workspace with the built-in statements in its model and two accounts in its list. */
export const judgedWorkspace = async (): Promise<Workspace> => {
  const workspace = emptyWorkspace();
  takeStatements(workspace.db, { note: null });
  await storeNames(workspace.db, { lines: ['Acme', 'Globex'], day: judgedDay });
  return workspace;
};

/** The number of an account. */
export const idOf = (workspace: Workspace, name: string): number =>
  Number(rowsOf(workspace, `SELECT id FROM accounts WHERE name = '${name}'`)[0]?.['id']);

/** What a person answers, where it is not what everybody does. */
export interface Answering {
  readonly account?: string;
  readonly author?: string;
  readonly day?: number;
  readonly now?: Date;
  readonly note?: string;
  readonly confidence?: Confidence;
}

/** Metric key → value; null withdraws. */
export type Values = Readonly<Record<string, number | null>>;

/** Stores answers: of Ada about Acme for the judged day, unless the test says otherwise. */
export const answer = (
  workspace: Workspace,
  values: Values,
  {
    account = 'Acme',
    author = 'Ada',
    day = judgedDay,
    now = typedAt,
    note = '',
    confidence = 'medium',
  }: Answering = {},
): SavedAnswers =>
  saveAnswers(workspace.db, {
    account: idOf(workspace, account),
    author,
    day,
    now,
    answers: Object.entries(values).map(([key, value]) => ({ key, value, note, confidence })),
  });

/** The judgements that count, one per account, metric and day, as texts in order. */
export const standing = (workspace: Workspace): readonly string[] =>
  rowsOf(
    workspace,
    `SELECT a.key, j.metric, j.date, j.value, j.note, j.author, j.confidence FROM judgements j
     JOIN accounts a ON a.id = j.account_id
     WHERE j.id = (SELECT max(o.id) FROM judgements o
       WHERE (o.account_id, o.metric, o.date) = (j.account_id, j.metric, j.date))`,
  )
    .map((row) => JSON.stringify(row))
    .toSorted();
