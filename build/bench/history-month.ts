/** One more month of rows in the bench workspace, as an import brings it: new rows, and invoices paid since. */
import { keepAllGlances } from '../../electron/engine/db/queries/usage-sources.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';

const monthDays = 31;

const rows = (last: number): readonly string[] => {
  const day = (salt: number): string => `${last} - (a.id * 7919 + k.n * 31 + ${salt}) % ${monthDays}`;
  return [
    `INSERT INTO usage (account_id, date, person, feature, events, source_id, source_row)
       SELECT a.id, ${day(1)}, 'A' || a.id || 'P' || k.n % 3, 'feature ' || (a.id + k.n) % 12, 1 + k.n, 2,
         a.id * 1000 + k.n FROM accounts a, k`,
    `INSERT INTO tickets (account_id, key, opened_on, closed_on, category, failure, first_contact, reopened, source_id, source_row)
       SELECT a.id, 'N' || a.id, ${day(2)}, NULL, 'category 1', 0, NULL, NULL, 2, a.id FROM accounts a, k
       WHERE k.n = 1 AND a.id % 2 = 0`,
    `INSERT INTO surveys (account_id, person, kind, answered_on, score, source_id, source_row)
       SELECT a.id, 'A' || a.id || 'P0', 'nps', ${day(3)}, a.id % 11, 2, a.id FROM accounts a, k
       WHERE k.n = 1 AND a.id % 6 = 0`,
    `INSERT INTO invoices (account_id, key, issued_on, due_on, paid_on, amount_minor, currency, source_id, source_row)
       SELECT a.id, 'M' || a.id, ${last} - 30, ${last}, NULL, 120000, 'EUR', 2, a.id FROM accounts a, k WHERE k.n = 1`,
  ];
};

/** Adds the month that ends on `last` to a workspace made for the bench. */
export const addMonth = (path: string, last: number): void => {
  const { db, close } = openWorkspace(path);
  try {
    db.exec(`INSERT INTO imports (id, started_at, as_of) VALUES (2, '2026-08-01T00:00:00Z', ${last});
      INSERT INTO sources (id, import_id, file, sheet, dataset, mapping) VALUES (2, 2, 'month.csv', '', 'usage', '{}')`);
    db.transaction(() => {
      for (const insert of rows(last))
        db.exec(
          `${insert.replace(/INSERT[^)]+\)/, (head) => `WITH k (n) AS (VALUES (1), (2), (3), (4), (5), (6), (7), (8)) ${head}`)}`,
        );
      db.exec(`UPDATE invoices SET paid_on = ${last} - account_id % ${monthDays}
        WHERE paid_on > ${last - monthDays} AND source_id = 1`);
      keepAllGlances(db);
    })();
  } finally {
    close();
  }
};
