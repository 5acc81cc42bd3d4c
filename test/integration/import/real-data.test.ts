import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { readMapping } from '../../../electron/engine/import/map/match-mapping.ts';
import { scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { emptyWorkspace, importDay, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const mapping = readMapping(join(root, 'build', 'samples', 'mappings', 'ravenstack.json'));

/** The five linked tables of the RavenStack data, with rows of our own. */
const ravenstack = {
  'ravenstack_accounts.csv': `\ufeff${linesOf('account_id,account_name,industry,country,signup_date,referral_source,plan_tier,seats,is_trial,churn_flag', 'A-1,Kuzey,EdTech,TR,16-10-2024,partner,Basic,9,FALSE,FALSE', 'A-2,Güney,FinTech,IL,01-08-2023,other,Pro,18,FALSE,TRUE')}`,
  'ravenstack_subscriptions.csv': `\ufeff${linesOf('subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,arr_amount,is_trial,billing_frequency', 'S-1,A-1,23-12-2023,12-04-2024,Enterprise,14,2786,33432,FALSE,monthly', 'S-2,A-2,11-06-2024,,Pro,17,833,9996,FALSE,monthly')}`,
  'ravenstack_feature_usage.csv': `\ufeff${linesOf('usage_id,subscription_id,usage_date,feature_name,usage_count,usage_duration_secs,error_count', 'U-1,S-1,05-01-2024,feature_20,9,5004,0', 'U-2,S-2,07-08-2024,feature_5,9,369,0', 'U-3,S-2,07-08-2024,feature_5,9,369,0')}`,
  'ravenstack_supports_ticket.csv': `\ufeff${linesOf('ticket_id,account_id,submitted_at,closed_at,resolution_time_hours,priority,first_response_time_minutes,satisfaction_score,escalation_flag', 'T-1,A-1,08-07-2024,09-07-2024 03:00,27,high,74,,FALSE', 'T-2,A-2,17-10-2024,17-10-2024 19:00,19,urgent,93,4,FALSE')}`,
  'ravenstack_churn_events.csv': `\ufeff${linesOf('churn_event_id,account_id,churn_date,reason_code,refund_amount_usd,feedback_text', 'C-1,A-2,02-11-2024,pricing,4.03,switched')}`,
};

describe('tables of the RavenStack shape', () => {
  it('import with the mapping file, dates day first', async () => {
    const workspace = emptyWorkspace();
    const result = await importTexts(workspace, ravenstack, { mapping });
    expect(
      result.files.map(({ file, error, tables }) => [
        file,
        error,
        tables.map(({ dataset, rows, imported }) => [dataset, rows, imported]),
      ]),
    ).toEqual([
      ['ravenstack_accounts.csv', null, [['accounts', 2, 2]]],
      ['ravenstack_subscriptions.csv', null, [['subscriptions', 2, 2]]],
      ['ravenstack_feature_usage.csv', null, [['usage', 3, 3]]],
      [
        'ravenstack_supports_ticket.csv',
        null,
        [
          ['tickets', 2, 2],
          ['surveys', 1, 1],
        ],
      ],
      ['ravenstack_churn_events.csv', null, [['outcomes', 1, 1]]],
    ]);
    expect(
      rowsOf(
        workspace,
        'SELECT a.key, u.date, u.events FROM usage u JOIN accounts a ON a.id = u.account_id ORDER BY u.date',
      ),
    ).toEqual([
      { key: 'A-1', date: 19_727, events: 9 },
      { key: 'A-2', date: 19_942, events: 9 },
      { key: 'A-2', date: 19_942, events: 9 },
    ]);
    expect(rowsOf(workspace, 'SELECT started_on FROM accounts ORDER BY key')).toEqual([
      { started_on: 20_012 },
      { started_on: 19_570 },
    ]);
    expect(rowsOf(workspace, "SELECT closed_on, closed_minute FROM tickets WHERE key = 'T-1'")).toEqual([
      { closed_on: 19_913, closed_minute: 180 },
    ]);
    expect(rowsOf(workspace, 'SELECT kind, score, scale_max, answered_on FROM surveys')).toEqual([
      { kind: 'csat', score: 4, scale_max: 5, answered_on: 20_013 },
    ]);
    expect(rowsOf(workspace, 'SELECT outcome, date FROM outcomes')).toEqual([
      { outcome: 'churned', date: 20_029 },
    ]);
  });

  it('import without any mapping as well', async () => {
    const result = await importTexts(emptyWorkspace(), ravenstack);
    expect(
      result.files.map(({ tables }) => tables.map(({ dataset, rejected }) => [dataset, rejected])),
    ).toEqual([
      [['accounts', 0]],
      [['subscriptions', 0]],
      [['usage', 0]],
      [
        ['tickets', 0],
        ['surveys', 0],
      ],
      [['outcomes', 0]],
    ]);
  });
});

const data = join(root, '..', 'shared', 'data');
const csvsIn = (folder: string) =>
  readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, path: join(data, folder, name) }));

describe.skipIf(!existsSync(join(data, 'ravenstack_saas')))('the RavenStack data', () => {
  it('is stored row for row, and every account scores', { timeout: 120_000 }, async () => {
    const workspace = emptyWorkspace();
    const result = await importFiles(workspace, { files: csvsIn('ravenstack_saas'), mapping, asOf: importDay });
    expect(
      result.files.flatMap(({ tables }) =>
        tables.map(({ dataset, rows, rejected }) => [dataset, rows, rejected]),
      ),
    ).toEqual([
      ['accounts', 500, 0],
      ['outcomes', 600, 0],
      ['usage', 25_000, 0],
      ['subscriptions', 5_000, 0],
      ['tickets', 2_000, 0],
      ['surveys', 1_175, 0],
    ]);
    for (const { tables } of result.files)
      for (const { dataset, imported } of tables)
        expect(rowsOf(workspace, `SELECT count(*) AS n FROM ${dataset}`)).toEqual([{ n: imported }]);
    const { accounts } = scoreAccounts(workspace.db, { asOf: 20_088 });
    expect(accounts).toHaveLength(500);
    expect(accounts.filter(({ score }) => score === null)).toEqual([]);
  });
});

describe.skipIf(!existsSync(join(data, 'churnguard_150')))('the ChurnGuard data', () => {
  it(
    'gives every account a value in all five dimensions, without a mapping',
    { timeout: 120_000 },
    async () => {
      const workspace = emptyWorkspace();
      const result = await importFiles(workspace, { files: csvsIn('churnguard_150'), asOf: importDay });
      expect(
        result.files.flatMap(({ tables }) =>
          tables.map(({ dataset, rows, rejected }) => [dataset, rows, rejected]),
        ),
      ).toEqual(
        Array.from({ length: 3 }, () => [
          ['accounts', 150, 0],
          ['measurements', 150, 0],
        ]).flat(),
      );
      const { accounts } = scoreAccounts(workspace.db, { asOf: importDay });
      expect(accounts).toHaveLength(150);
      const silent = accounts.flatMap(({ key, dimensions }) =>
        dimensions.filter(({ score }) => score === null).map((dimension) => [key, dimension.key]),
      );
      expect(silent).toEqual([]);
    },
  );
});
