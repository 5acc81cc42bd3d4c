import { describe, expect, it } from 'vitest';
import type { MappingFile } from '../../../shared/import/index.ts';
import {
  countsOf,
  emptyWorkspace,
  importDay,
  importTexts,
  linesOf,
  onlyTable,
  rowsOf,
} from '../../helpers/import.ts';

const figures = `SELECT a.key, m.metric, m.date, round(m.value, 6) AS value FROM measurements m JOIN accounts a ON a.id = m.account_id ORDER BY a.key, m.metric`;

/** Three exports of one client, of the shape that CRM, product analytics and help desk give. */
const exports = {
  'crm.csv': linesOf(
    'account_id,company_name,region,industry,arr_value,contract_start_date,renewal_date,account_owner,payment_status',
    'ACC-1,Kuzey Yazılım,EMEA,Retail,120000,2024-04-06,2026-04-06,Derya,Current',
    'ACC-2,Güney Gıda,APAC,Energy,6000,2025-02-27,2026-02-26,Maya,Overdue',
  ),
  'analytics.csv': linesOf(
    'account_id,weekly_logins,seat_utilization_pct,training_completion_pct,time_to_first_value_days,total_seats,days_since_last_login,last_activity_date',
    'ACC-1,7,0.83,0.607,13,50,5,2026-01-27',
    'ACC-2,0,0.1,0,40,8,61,2025-11-02',
  ),
  'help desk.csv': linesOf(
    'account_id,open_tickets,avg_ticket_resolution_hours,nps_score,csat_score,support_plan',
    'ACC-1,0,9.1,8.6,4.45,Premium',
    'ACC-2,4,57,2.5,2.1,Basic',
  ),
};

describe('wide tables', () => {
  it('give accounts, given values and own metrics', async () => {
    const workspace = emptyWorkspace();
    const result = await importTexts(workspace, exports);
    expect(
      result.files.map(({ tables }) => tables.map(({ dataset, rows, rejected }) => [dataset, rows, rejected])),
    ).toEqual(
      Array.from({ length: 3 }, () => [
        ['accounts', 2, 0],
        ['measurements', 2, 0],
      ]),
    );
    const ofFirst = rowsOf(workspace, figures).filter(({ key }) => key === 'ACC-1');
    expect(Object.fromEntries(ofFirst.map(({ metric, value }) => [metric, value]))).toEqual({
      'csat score': 4.45,
      'open tickets': 0,
      'weekly logins': 7,
      daysSinceUse: 5,
      daysToFirstUse: 13,
      onTimePayment: 100,
      recommendation: 8.6,
      resolutionHours: 9.1,
      seatUtilisation: 83,
      trainingCompletion: 60.7,
    });
    expect(ofFirst.every(({ date }) => date === importDay)).toBe(true);
    expect(
      rowsOf(
        workspace,
        "SELECT name, segment, owner, mrr_minor, seats, attributes FROM accounts WHERE key = 'ACC-1'",
      ),
    ).toEqual([
      {
        name: 'Kuzey Yazılım',
        segment: 'Retail',
        owner: 'Derya',
        mrr_minor: 1_000_000,
        seats: 50,
        attributes: expect.stringContaining('"support_plan":"Premium"'),
      },
    ]);
  });

  it('change nothing when imported twice on one day, and add a measurement on another', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, exports);
    const before = rowsOf(workspace, figures);
    const again = await importTexts(workspace, exports);
    expect(again.files.flatMap(({ tables }) => tables).every(({ rows, unchanged }) => rows === unchanged)).toBe(
      true,
    );
    expect(rowsOf(workspace, figures)).toEqual(before);
    await importTexts(workspace, { 'analytics.csv': exports['analytics.csv'] }, { asOf: importDay + 30 });
    expect(
      rowsOf(workspace, "SELECT DISTINCT date FROM measurements WHERE metric = 'seatUtilisation' ORDER BY 1"),
    ).toEqual([{ date: importDay }, { date: importDay + 30 }]);
  });

  it('decide for a whole column whether shares are percent', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, {
      'a.csv': linesOf('account_id,company_name,training_completion_pct', 'A1,X,0.5', 'A2,Y,80'),
    });
    expect(rowsOf(workspace, figures).map(({ value }) => value)).toEqual([0.5, 80]);
  });

  it('with a period give one measurement per account and period', async () => {
    const workspace = emptyWorkspace();
    const text = linesOf(
      'Müşteri;Dönem;Lisans kullanım oranı;NPS',
      'Çınar;31.01.2026;%40;8,5',
      'Çınar;28.02.2026;%55;',
    );
    const table = onlyTable(await importTexts(workspace, { 'aylık.csv': text }));
    expect(table).toMatchObject({ dataset: 'measurements', rows: 2, imported: 2 });
    expect(rowsOf(workspace, 'SELECT metric, date, value FROM measurements ORDER BY metric, date')).toEqual([
      { metric: 'recommendation', date: 20_484, value: 8.5 },
      { metric: 'seatUtilisation', date: 20_484, value: 40 },
      { metric: 'seatUtilisation', date: 20_512, value: 55 },
    ]);
  });

  it('leave an unreadable figure out and say so, once', async () => {
    const result = await importTexts(emptyWorkspace(), {
      'a.csv': linesOf(
        'account_id,company_name,nps,seats',
        ...Array.from({ length: 30 }, (_, i) => `A${i},N${i},8,${i === 3 ? 'few' : 5}`),
        'A30,N30,good,7',
      ),
    });
    const [accounts, measurements] = result.files[0]?.tables ?? [];
    expect(accounts?.issues).toMatchObject([{ row: 5, column: 'seats', value: 'few' }]);
    expect(measurements?.issues).toMatchObject([
      { row: 32, column: 'nps', value: 'good', code: 'number.unreadable' },
    ]);
    expect(measurements).toMatchObject({ rows: 31, imported: 30, unchanged: 1, rejected: 0 });
  });
});

describe('mappings by hand', () => {
  it('know constants, words for values, factors and figures', async () => {
    const mapping: MappingFile = {
      tables: [
        {
          file: 'list*.csv',
          dataset: 'measurements',
          fields: { account: 'who', date: { constant: '2026-03-31' } },
          measures: [
            { column: 'paying', metric: 'onTimePayment', values: { fine: 100, awful: 0 } },
            { column: 'hours', metric: 'days of work', factor: 0.125 },
          ],
        },
        {
          file: 'list*.csv',
          dataset: 'outcomes',
          onlyWith: 'left',
          fields: {
            account: 'who',
            date: 'left',
            outcome: { constant: 'churned' },
            amount: { column: 'yearly', factor: 0.5 },
          },
        },
      ],
    };
    const workspace = emptyWorkspace();
    const text = linesOf('who,paying,hours,left,yearly', 'A1,Fine,16,,100', 'A2,awful,4,2026-02-01,300');
    const result = await importTexts(workspace, { 'list 1.csv': text }, { mapping });
    expect(result.files[0]?.tables.map(countsOf)).toEqual([
      { rows: 1, imported: 1, updated: 0, unchanged: 0, rejected: 0 },
      { rows: 2, imported: 2, updated: 0, unchanged: 0, rejected: 0 },
    ]);
    expect(rowsOf(workspace, figures)).toEqual([
      { key: 'A1', metric: 'days of work', date: 20_543, value: 2 },
      { key: 'A1', metric: 'onTimePayment', date: 20_543, value: 100 },
      { key: 'A2', metric: 'days of work', date: 20_543, value: 0.5 },
      { key: 'A2', metric: 'onTimePayment', date: 20_543, value: 0 },
    ]);
    expect(rowsOf(workspace, 'SELECT date, outcome, amount_minor FROM outcomes')).toEqual([
      { date: 20_485, outcome: 'churned', amount_minor: 15_000 },
    ]);
  });

  it('keep the attributes they name, or all columns left over', async () => {
    const text = linesOf('key,name,Region,Tier,Code', 'A1,Anadolu,East,3,007');
    const kept = async (attributes?: string[]): Promise<unknown> => {
      const workspace = emptyWorkspace();
      const fields = { key: 'key', name: 'name' };
      await importTexts(
        workspace,
        { 'a.csv': text },
        { mapping: { tables: [{ dataset: 'accounts', fields, ...(attributes ? { attributes } : {}) }] } },
      );
      return JSON.parse(String(rowsOf(workspace, 'SELECT attributes FROM accounts')[0]?.['attributes']));
    };
    expect(await kept()).toEqual({ Region: 'East', Tier: 3, Code: '007' });
    expect(await kept(['Tier'])).toEqual({ Tier: 3 });
  });

  it('are kept with what was decided', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, {
      'invoices.csv': linesOf('account;key;dueOn;amount', 'A1;I1;01.02.2026;1.234,5'),
    });
    const [source] = rowsOf(workspace, 'SELECT mapping FROM sources');
    expect(JSON.parse(String(source?.['mapping']))).toMatchObject({
      fields: { dueOn: { column: 'dueOn', dateOrder: 'dmy' }, amount: { column: 'amount', decimal: ',' } },
    });
  });
});
