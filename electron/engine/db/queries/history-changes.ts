/** What changed since the kept months of history were computed: whose facts, and from which day on. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';

/** Facts of an account changed that count from a day on; account 0 stands for anybody's. */
export interface HistoryChange {
  readonly account: number;
  readonly fromDay: Day;
}

/** Before every date that a table may hold: rows without a date count on every day. */
const always = -1_000_000;

/** The tables whose new rows do not say so one by one (see the migration): the first day on which a row `t` counts. */
const firstDays = {
  usage: 't.date',
  trainings: `COALESCE(min(t.assigned_on, t.completed_on), t.assigned_on, t.completed_on, ${always})`,
  tickets: 'min(t.opened_on, COALESCE(t.closed_on, t.opened_on))',
  surveys: `COALESCE(t.answered_on, t.invited_on)`,
  invoices: 'min(t.due_on, COALESCE(t.issued_on, t.due_on))',
  subscriptions: 't.started_on',
  measurements: 't.date',
} as const;

/** A row that was there before and changed has said so itself. */
const isNew = (table: string): string =>
  table === 'tickets' || table === 'invoices' || table === 'subscriptions'
    ? `AND t.id NOT IN (SELECT r.row_id FROM replaced_rows r WHERE r.dataset = '${table}'
        AND r.source_id NOT IN (SELECT source_id FROM history_sources)
        AND json_extract(r.before, '$.source_id') IN (SELECT source_id FROM history_sources))`
    : '';

/** New rows of usage lie among millions: the days that their tables tell of lead to them, account by account. */
const unseenUsage = `
SELECT u.source_id AS source, u.account_id AS account, min(u.date) AS fromDay
FROM (
  SELECT min(first_day) AS first, max(last_day) AS last FROM usage_sources
  WHERE source_id NOT IN (SELECT source_id FROM history_sources)
) d CROSS JOIN accounts a CROSS JOIN usage u ON u.account_id = a.id AND u.date BETWEEN d.first AND d.last
WHERE u.source_id NOT IN (SELECT source_id FROM history_sources)
GROUP BY 1, 2`;

const unseenRows = (table: keyof typeof firstDays): string =>
  table === 'usage'
    ? unseenUsage
    : `
SELECT t.source_id AS source, t.account_id AS account, min(${firstDays[table]}) AS fromDay FROM ${table} t
WHERE t.source_id NOT IN (SELECT source_id FROM history_sources) ${isNew(table)}
GROUP BY 1, 2`;

const unseen = 'SELECT id FROM sources WHERE id NOT IN (SELECT source_id FROM history_sources)';
const undone = `SELECT h.source_id FROM history_sources h LEFT JOIN sources s ON s.id = h.source_id
  LEFT JOIN imports i ON i.id = s.import_id
  WHERE i.id IS NULL OR (i.undone_at IS NOT NULL AND h.from_day IS NOT NULL)`;

/** Whether imports were stored or taken back that the changes do not tell of yet. */
export const hasUnread = (db: Db): boolean =>
  prepare<[], { found: 0 | 1 }>(db, `SELECT EXISTS (${unseen}) OR EXISTS (${undone}) AS found`).get()?.found ===
  1;

const readStored = (db: Db): void => {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS unread (source INTEGER, account INTEGER, from_day INTEGER)`);
  for (const table of Object.keys(firstDays) as readonly (keyof typeof firstDays)[])
    db.exec(`INSERT INTO temp.unread ${unseenRows(table)}`);
  db.exec(`
    INSERT INTO history_changes (account_id, from_day)
      SELECT account, min(from_day) FROM temp.unread GROUP BY account;
    INSERT INTO history_sources (source_id, from_day)
      SELECT id, (SELECT min(from_day) FROM temp.unread WHERE source = id) FROM (${unseen});
    DELETE FROM temp.unread`);
};

const forgetUndone = `UPDATE history_sources SET from_day = NULL WHERE source_id IN (
    SELECT s.id FROM sources s JOIN imports i ON i.id = s.import_id WHERE i.undone_at IS NOT NULL);
  DELETE FROM history_sources WHERE source_id NOT IN (SELECT id FROM sources)`;

const readUndone = (db: Db): void =>
  void db.exec(`
    INSERT INTO history_changes (account_id, from_day)
      SELECT 0, COALESCE(from_day, ${always}) FROM history_sources WHERE source_id IN (${undone});
    ${forgetUndone}`);

const hasKept = (db: Db): boolean =>
  prepare<[], { found: 0 | 1 }>(db, 'SELECT EXISTS (SELECT 1 FROM history_months) AS found').get()?.found === 1;

/** While no month is kept nothing can have changed; when such rows are taken back later, they may count on every day. */
const readAllAsKnown = (db: Db): void =>
  void db.exec(`
    INSERT INTO history_sources (source_id, from_day)
      SELECT id, ${always} FROM (${unseen});
    ${forgetUndone};
    DELETE FROM history_changes`);

/**
 * Turns imports that were stored or taken back into changes. To be called in a transaction, when the glance at usage is
 * kept of all tables.
 */
export const readImports = (db: Db): void => {
  if (!hasKept(db)) return readAllAsKnown(db);
  if (!hasUnread(db)) return;
  readUndone(db);
  readStored(db);
};

/** All changes, one per account, and the number of the last of them. */
export const changesSoFar = (
  db: Db,
): { readonly changes: readonly HistoryChange[]; readonly lastId: number } => ({
  changes: prepare<[], HistoryChange>(
    db,
    'SELECT account_id AS account, min(from_day) AS fromDay FROM history_changes GROUP BY account_id',
  ).all(),
  lastId: prepare<[], { id: number | null }>(db, 'SELECT max(id) AS id FROM history_changes').get()?.id ?? 0,
});

/** Forgets the changes up to a number: the kept months know of them now. */
export const forgetChanges = (db: Db, lastId: number): void => {
  prepare<[number], never>(db, 'DELETE FROM history_changes WHERE id <= ?').run(lastId);
};

/** The first day on which anybody's changed facts have a say; null where nothing changed. */
export const firstChange = (db: Db): Day | null =>
  prepare<[], { day: Day | null }>(db, 'SELECT min(from_day) AS day FROM history_changes').get()?.day ?? null;

/** The first day on which changed facts have a say in an account's scores; null where nothing changed. */
export const changedFrom = (db: Db, account: number): Day | null =>
  prepare<[number], { day: Day | null }>(
    db,
    'SELECT min(from_day) AS day FROM history_changes WHERE account_id IN (0, ?)',
  ).get(account)?.day ?? null;
