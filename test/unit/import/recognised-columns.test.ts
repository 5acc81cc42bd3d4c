/** Which column of a recognised table is which field, and how its cells are read. */
import { describe, expect, it } from 'vitest';
import { inspectText, linesOf } from '../../helpers/import.ts';
import { recognised } from '../../helpers/recognised.ts';

describe('the columns of a recognised table', () => {
  it('prefers a filled column to an empty one of a better name', async () => {
    expect(await recognised('accounts.csv', 'account number,id,company', ',A1,Foo', ',A2,Bar')).toMatchObject({
      dataset: 'accounts',
      columns: { key: 'id', name: 'company' },
    });
  });

  it('never gives one column to two fields', async () => {
    const { columns } = await recognised(
      'x.csv',
      'account,account name,date,events',
      'A1,Anadolu,2026-01-01,3',
    );
    const used = Object.values(columns);
    expect(new Set(used).size).toBe(used.length);
  });

  it('turns yearly revenue into monthly', async () => {
    const table = await inspectText(
      'accounts.csv',
      linesOf('account_id,company_name,arr_value', 'A1,Red Peak,1200', 'A2,Blue Bridge,2400'),
    );
    expect(table.mapping?.fields['mrr']).toMatchObject({ column: 'arr_value', factor: 1 / 12 });
  });

  it('finds the account through a subscription where rows name no account', async () => {
    const table = await inspectText(
      'feature_usage.csv',
      linesOf('usage_id,subscription_id,usage_date,feature_name,usage_count', 'U1,S1,27-07-2023,feature_20,9'),
    );
    expect(table.dataset).toBe('usage');
    expect(table.mapping?.fields['account']).toEqual({ column: 'subscription_id', lookup: 'subscription' });
  });

  it('says what a list of churned customers says in its headings', async () => {
    const table = await inspectText(
      'list.csv',
      linesOf('account_id,churn_date,reason', 'A1,2026-01-01,price', 'A1,2026-02-01,price'),
    );
    expect(table.dataset).toBe('outcomes');
    expect(table.mapping?.fields['outcome']).toEqual({ constant: 'churned' });
  });

  it('reads survey answers out of a ticket table as well', async () => {
    const table = await inspectText(
      'tickets.csv',
      linesOf(
        'ticket_id,account_id,opened_at,closed_at,satisfaction_score',
        'T1,A1,2026-01-01,2026-01-02,4',
        'T2,A1,2026-01-01,2026-01-02,',
      ),
    );
    expect(table.also).toEqual([
      {
        dataset: 'surveys',
        onlyWith: 'satisfaction_score',
        fields: {
          account: 'account_id',
          kind: { constant: 'csat' },
          answeredOn: 'closed_at',
          score: 'satisfaction_score',
          scaleMin: { constant: 1 },
          scaleMax: { constant: 5 },
        },
      },
    ]);
  });

  it('leaves dates which can be read both ways open, and asks', async () => {
    const table = await inspectText('invoices.csv', linesOf('account,key,dueOn,amount', 'A1,I1,01/02/2026,5'));
    expect(table.mapping?.fields['dueOn']).toBe('dueOn');
    expect(table.questions).toMatchObject([{ code: 'dates.order', column: 'dueOn', taken: null }]);
  });

  it('decides an open date column by the other dates of the table', async () => {
    const table = await inspectText(
      'invoices.csv',
      linesOf('account,key,issuedOn,dueOn,amount', 'A1,I1,01/02/2026,03/31/2026,5'),
    );
    expect(table.mapping?.fields['issuedOn']).toEqual({ column: 'issuedOn', dateOrder: 'mdy' });
  });
});
