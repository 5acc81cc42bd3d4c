/** A workspace for the plan's bench: accounts with a year of facts, thousands of actions, checkpoints as large as real ones. */
import type { Db } from '../../electron/engine/db/statements.ts';
import { accountPage } from '../../electron/engine/pages/index.ts';
import { freeze, lookAtAll } from '../../electron/engine/plan/index.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { benchDay, buildScoringWorkspace } from './scoring-workspace.ts';

/** How much of each there is. */
export interface PlanSize {
  readonly accounts: number;
  readonly actions: number;
  readonly checkpoints: number;
}

/** So many accounts are frozen as they are; the other checkpoints hold the same texts. */
const frozenTruly = 20;

/** Numbers by a prime look random and are the same in every run. */
const mixed = (salt: number, below: number): string => `((k.n * 7919 + ${salt} * 104729) % 1000003 % ${below})`;

const metrics = ['oldestOverdue', 'csat', 'recommendation', 'usageTrend', 'ticketRate'];

/** Each action with a text of a usual length and with how its account stood. */
const fillActions = (db: Db, { accounts, actions }: PlanSize): void => {
  const state = `CASE ${mixed(1, 5)} WHEN 0 THEN 'doing' WHEN 1 THEN 'done' WHEN 2 THEN 'done' WHEN 3 THEN 'dropped' ELSE 'open' END`;
  db.prepare(
    `WITH RECURSIVE k (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < :actions),
     m AS (SELECT k.n, ${state} AS state, json_extract(:metrics, '$[' || ${mixed(2, metrics.length)} || ']') AS metric FROM k)
     INSERT INTO actions (account_id, about_kind, about_key, play, title, steps, done_when, owner, due_on, state, note,
       adopted_on, ended_on, stood, author, created_at)
     SELECT 1 + ${mixed(3, accounts)}, 'metric', k.metric, 'metric.' || k.metric || '.red',
       'Talk about ' || k.metric || ' no. ' || k.n,
       'Ask the sponsor what changed. Agree on two steps, who takes them and until when. Write down what was said.',
       'The metric is out of red within two months.',
       CASE WHEN ${mixed(4, 10)} > 0 THEN 'Owner ' || ${mixed(4, 40)} END,
       CASE WHEN ${mixed(5, 8)} > 0 THEN :day - 60 + ${mixed(5, 150)} END, k.state, NULL,
       :day - 30 - ${mixed(6, 300)}, CASE WHEN k.state IN ('done', 'dropped') THEN :day - ${mixed(7, 120)} END,
       json_object('asOf', '2026-03-31', 'score', ${mixed(8, 1000)} / 10.0, 'band', 'amber',
         'about', json_object('score', ${mixed(9, 400)} / 10.0, 'band', 'red', 'value', ${mixed(10, 90)} * 1.0)),
       'Ada', '2026-03-31T08:00:00Z'
     FROM m AS k`,
  ).run({ actions, day: benchDay, metrics: JSON.stringify(metrics) });
};

const freezeSome = (db: Db): void => {
  for (let account = 1; account <= frozenTruly; account += 1) {
    const page = accountPage(db, { account, asOf: benchDay, workspaceName: 'Bench' });
    freeze(db, page, { author: 'Ada', note: 'As agreed.' });
  }
};

/** The texts of those that were frozen, for other accounts and days. */
const copyCheckpoints = (db: Db, { accounts, checkpoints }: PlanSize): void => {
  db.prepare(
    `WITH RECURSIVE k (n) AS (SELECT ${frozenTruly + 1} UNION ALL SELECT n + 1 FROM k WHERE n < :checkpoints)
     INSERT INTO checkpoints (account_id, date, frozen, note, author, created_at)
     SELECT 1 + k.n % :accounts, :day - ${mixed(1, 120)}, c.frozen, c.note, c.author, c.created_at
     FROM k JOIN checkpoints c ON c.id = 1 + k.n % ${frozenTruly}`,
  ).run({ checkpoints, accounts, day: benchDay });
};

/** Creates and fills it; answers the usual length of a frozen text in bytes. */
export const buildPlanWorkspace = (path: string, size: PlanSize): number => {
  buildScoringWorkspace(path, size.accounts);
  const { db, close } = openWorkspace(path);
  try {
    fillActions(db, size);
    freezeSome(db);
    copyCheckpoints(db, size);
    lookAtAll(db, benchDay);
    return db.prepare('SELECT avg(length(frozen)) FROM checkpoints').pluck().get() as number;
  } finally {
    close();
  }
};
