/** A large workspace for the scoring bench: 10,000 accounts and a year of rows in all twelve datasets. */
import { keepAllGlances } from '../../electron/engine/db/queries/usage-sources.ts';
import type { Db } from '../../electron/engine/db/statements.ts';
import { createWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { dayOf } from '../../shared/dates.ts';

/** The day that the bench scores at: the last day of the year of data. */
export const benchDay = dayOf(2026, 6, 30) as number;

const yearDays = 365;

/**
 * How many rows of a dataset each account gets, as SQL on an account `a` and a running number `k.n`.
 * `r(x)` is a whole number that looks random but is the same in every run.
 */
interface Plan {
  readonly table: string;
  readonly perAccount: number;
  /** The same number however many years: contracts, not events. */
  readonly once?: true;
  readonly columns: string;
  readonly values: string;
}

const r = (salt: number, below: number | string): string =>
  `(abs((a.id * 7919 + k.n * 104729 + ${salt} * 15485863) % 1000003) % ${below})`;
/** The span of the rows' dates in days, as a parameter of the SQL. */
const day = (salt: number): string => `${benchDay} - ${r(salt, ':days')}`;

const plans: readonly Plan[] = [
  {
    table: 'people',
    perAccount: 3,
    columns: 'key, name, email',
    values: `'A' || a.id || 'P' || k.n, 'Person ' || k.n, a.id || '.' || k.n || '@example.com'`,
  },
  {
    table: 'usage',
    perAccount: 100,
    columns: 'date, person, feature, events',
    values: `${day(1)}, 'A' || a.id || 'P' || ${r(2, 3)}, 'feature ' || ${r(3, 12)}, 1 + ${r(4, 20)}`,
  },
  {
    table: 'trainings',
    perAccount: 6,
    columns: 'person, course, assigned_on, completed_on',
    values: `'A' || a.id || 'P' || ${r(5, 3)}, 'course ' || k.n, ${day(6)} - 30, CASE WHEN ${r(7, 3)} > 0 THEN ${day(6)} END`,
  },
  {
    table: 'tickets',
    perAccount: 6,
    columns:
      'key, opened_on, opened_minute, closed_on, closed_minute, category, failure, first_contact, reopened',
    values: `'T' || a.id || '-' || k.n, ${day(8)}, ${r(9, 1440)}, ${day(8)} + ${r(10, 5)}, ${r(11, 1440)}, 'category ' || ${r(12, 4)}, ${r(13, 2)}, ${r(14, 2)}, ${r(15, 8)} = 0`,
  },
  {
    table: 'surveys',
    perAccount: 4,
    columns: 'person, kind, answered_on, invited_on, score',
    values: `'A' || a.id || 'P' || ${r(16, 3)}, CASE k.n % 4 WHEN 0 THEN 'ces' WHEN 1 THEN 'csat' ELSE 'nps' END, ${day(17)}, ${day(17)} - 3, CASE k.n % 4 WHEN 0 THEN 1 + ${r(18, 7)} WHEN 1 THEN 1 + ${r(18, 5)} ELSE ${r(18, 11)} END`,
  },
  {
    table: 'invoices',
    perAccount: 12,
    columns: 'key, issued_on, due_on, paid_on, amount_minor, currency',
    values: `'I' || a.id || '-' || k.n, ${benchDay} - 31 * k.n, ${benchDay} - 31 * k.n + 30, ${benchDay} - 31 * k.n + 20 + ${r(19, 40)}, 100000 + ${r(20, 100000)}, 'EUR'`,
  },
  {
    table: 'subscriptions',
    perAccount: 2,
    once: true,
    columns: 'key, started_on, ended_on, mrr_minor, seats',
    values: `'S' || a.id || '-' || k.n, ${benchDay} - 365 * k.n, CASE WHEN k.n = 2 THEN ${benchDay} - 366 END, 100000 * (3 - k.n), 10 + ${r(21, 50)}`,
  },
  { table: 'referrals', perAccount: 1, columns: 'date, name', values: `${day(22)}, 'Friend'` },
  {
    table: 'outcomes',
    perAccount: 1,
    columns: 'date, outcome',
    values: `${day(23)}, CASE ${r(24, 4)} WHEN 0 THEN 'contracted' WHEN 1 THEN 'expanded' ELSE 'renewed' END`,
  },
  {
    table: 'measurements',
    perAccount: 12,
    columns: 'date, metric, value',
    values: `${benchDay} - 30 * k.n, 'logins', ${r(25, 1000)}`,
  },
  {
    table: 'judgements',
    perAccount: 2,
    columns: 'date, metric, value',
    values: `${benchDay} - 180 * (k.n - 1), 'relationship', 1 + ${r(26, 5)}`,
  },
];

const fillAccounts = (db: Db, accounts: number): void => {
  db.exec(`INSERT INTO imports (id, started_at, as_of) VALUES (1, '2026-07-01T00:00:00Z', ${benchDay});
    INSERT INTO sources (id, import_id, file, sheet, dataset, mapping) VALUES (1, 1, 'bench.csv', '', 'usage', '{}')`);
  db.prepare(
    `WITH RECURSIVE k (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ?)
     INSERT INTO accounts (id, key, folded_key, name, folded_name, segment, currency, mrr_minor, seats, started_on,
       cac_minor, gross_margin, source_id, source_row)
     SELECT n, 'A' || n, 'a' || n, 'Account ' || (n * 7919 % 100003), 'account ' || (n * 7919 % 100003),
       'segment ' || n % 5, 'EUR', 200000, 20, ${benchDay} - 30 - n * 7919 % 1500, 500000, 0.7, 1, n
     FROM k`,
  ).run(accounts);
};

const fillTable = (db: Db, { table, perAccount, once, columns, values }: Plan, years: number): void => {
  const rows = once ? perAccount : perAccount * years;
  db.prepare(
    `WITH RECURSIVE k (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < :rows)
     INSERT INTO ${table} (account_id, ${columns}, source_id, source_row)
     SELECT a.id, ${values}, 1, a.id * 1000 + k.n FROM accounts a, k WHERE :days > 0`,
  ).run({ rows, days: yearDays * years });
};

/** Creates the workspace and fills it with so many years of rows, as imports leave it; answers how many each table got. */
export const buildScoringWorkspace = (
  path: string,
  accounts: number,
  years = 1,
): Readonly<Record<string, number>> => {
  const { db, close } = createWorkspace(path);
  try {
    db.transaction(() => {
      fillAccounts(db, accounts);
      for (const plan of plans) fillTable(db, plan, years);
      keepAllGlances(db);
    })();
    const tables = ['accounts', ...plans.map((plan) => plan.table)];
    const count = (table: string): number =>
      db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
    return Object.fromEntries(tables.map((table) => [table, count(table)]));
  } finally {
    close();
  }
};
