/** The rows behind a figure of one account of a workspace made for a test. */
import { parseDay } from '../../shared/dates.ts';
import type { Model } from '../../shared/model/model.ts';
import { asOf } from './metric.ts';
import { allRows } from './rows-behind.ts';
import { type Rows, workspaceWith } from './workspace.ts';

const day = parseDay(asOf) as number;

/** The rows behind a figure of account A, part by part: what is shown of each row, and why it does not count. */
export const behind = (rows: Rows, about: string, model?: Model) => {
  const { db } = workspaceWith({ accounts: [{ key: 'A', name: 'Acme' }], ...rows });
  if (model)
    db.prepare("INSERT INTO models (name, version, definition, created_at) VALUES ('m', 1, ?, '')").run(
      JSON.stringify(model),
    );
  const { id } = db.prepare("SELECT id FROM accounts WHERE key = 'A'").get() as { id: number };
  return allRows(db, { account: id, asOf: day, about }).parts;
};

/** Per part its table, and why each of its rows does not count. */
export const reasons = (parts: ReturnType<typeof behind>) =>
  parts.map(({ dataset, rows }) => [dataset, rows.map(({ reason }) => reason)]);
