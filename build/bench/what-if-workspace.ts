/** A workspace of many accounts that all have a figure for every built-in metric, one in eight missing. */
import type { Db } from '../../electron/engine/db/statements.ts';
import { createWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import { benchDay } from './scoring-workspace.ts';

/** One value in so many is missing. */
const missingOneIn = 8;
/** A prime: remainders by it look random and are the same in every run. */
const prime = 1_000_003;

const fillAccounts = (db: Db, accounts: number): void => {
  db.exec(`INSERT INTO imports (id, started_at, as_of) VALUES (1, '2026-07-01T00:00:00Z', ${benchDay});
    INSERT INTO sources (id, import_id, file, sheet, dataset, mapping) VALUES (1, 1, 'bench.csv', '', 'accounts', '{}')`);
  db.prepare(
    `WITH RECURSIVE k (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ?)
     INSERT INTO accounts (id, key, folded_key, name, folded_name, segment, attributes, source_id, source_row)
     SELECT n, 'A' || n, 'a' || n, 'Account ' || n, 'account ' || n, 'segment ' || n % 5,
       json_object('Region', 'region ' || n % 9), 1, n
     FROM k`,
  ).run(accounts);
};

const fillMetric = (db: Db, metric: string, { low, high, salt }: { low: number; high: number; salt: number }) =>
  db
    .prepare(
      `WITH r AS (SELECT id, (id * 7919 + :salt * 15485863) % ${prime} AS n FROM accounts)
       INSERT INTO measurements (account_id, date, metric, value, source_id, source_row)
       SELECT id, ${benchDay}, :metric, :low + (:high - :low) * (n / 8 % 1000) / 1000.0, 1, id * 100 + :salt
       FROM r WHERE n % ${missingOneIn} > 0`,
    )
    .run({ metric, low, high, salt });

/** Creates and fills it. */
export const buildWhatIfWorkspace = (path: string, accounts: number): void => {
  const { db, close } = createWorkspace(path);
  try {
    db.transaction(() => {
      fillAccounts(db, accounts);
      defaultModel.metrics.forEach(({ key, points }, i) => {
        const [low, high] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 1];
        fillMetric(db, key, { low, high, salt: i + 1 });
      });
    })();
  } finally {
    close();
  }
};
