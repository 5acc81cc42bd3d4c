import { describe, expect, it } from 'vitest';
import { inspectText, linesOf } from '../../helpers/import.ts';
import { recognised } from '../../helpers/recognised.ts';

describe('recognising datasets by their headings', () => {
  it.each([
    ['accounts', 'key,name,segment,startedOn,seats,mrr', 'A1,Anadolu,SMB,2024-01-15,80,4000'],
    ['people', 'key,account,name', 'P1,A1,Someone'],
    ['usage', 'account,date,person,feature,events', 'A1,2025-10-01,P1,reports,7'],
    ['trainings', 'account,person,course,assignedOn,completedOn', 'A1,P1,basics,2026-01-01,'],
    ['tickets', 'account,key,openedOn,closedOn,category', 'A1,T1,2026-02-20T19:00,,billing'],
    ['surveys', 'account,person,kind,answeredOn,score', 'A1,P1,nps,2026-01-01,9'],
    ['invoices', 'account,key,issuedOn,dueOn,paidOn,amount', 'A1,I1,2025-10-01,2025-10-31,,5'],
    ['subscriptions', 'account,key,startedOn,endedOn,mrr,seats', 'A1,S1,2024-01-15,,3500,70'],
    ['referrals', 'account,date,name,converted', 'A1,2026-01-01,Other firm,yes'],
    ['outcomes', 'account,date,outcome', 'A1,2026-01-01,renewed'],
    ['measurements', 'account,date,metric,value', 'A1,2026-01-01,uptime,99.5'],
    ['judgements', 'account,date,metric,value,note,author', 'A1,2026-01-01,relationship,4,good talks,Ayşe'],
  ])('knows %s by the canonical names', async (dataset, headings, row) => {
    const found = await recognised('table.csv', headings, row);
    expect(found).toMatchObject({ dataset, missing: [] });
    expect(found.columns).toEqual(Object.fromEntries(headings.split(',').map((name) => [name, name])));
  });

  it.each(['Account,Date,Foo', 'Customer,Date', 'Account,Date,Ease', 'Müşteri,Tarih,Konu', 'לקוח,תאריך,נושא'])(
    'takes an account and a date alone for nothing: %s',
    async (headings) => {
      const found = await recognised('table.csv', headings, 'Acme,2025-05-01,3', 'Beta,2025-05-02,4');
      expect(['referrals', 'outcomes']).not.toContain(found.dataset);
    },
  );

  it.each([
    ['referrals', 'Referrer,Date'],
    ['referrals', 'Account,Referral date'],
    ['referrals', 'Account,Date,Referred company'],
    ['outcomes', 'Account,Date,Outcome'],
    ['surveys', 'Account,Date,Effort score'],
    ['surveys', 'Müşteri,Tarih,Çaba puanı'],
  ])('needs one column that only they have: %s in %s', async (dataset, headings) => {
    const found = await recognised('table.csv', headings, 'Acme,2025-05-01,3', 'Beta,2025-05-02,4');
    expect(found.dataset).toBe(dataset);
  });

  it('knows what support programs export', async () => {
    expect(
      await recognised(
        'tickets.csv',
        'ticket_id,account_id,submitted_at,closed_at,priority',
        'T1,A1,27-07-2023,28-07-2023 03:00,high',
      ),
    ).toMatchObject({
      dataset: 'tickets',
      columns: {
        key: 'ticket_id',
        account: 'account_id',
        openedOn: 'submitted_at',
        closedOn: 'closed_at',
        severity: 'priority',
      },
    });
  });

  it('knows what billing programs export, camel case and month first', async () => {
    const table = await inspectText(
      'ar.csv',
      linesOf(
        'customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate',
        '0379-N,0000611365,1/2/2013,2/1/2013,55.94,1/15/2013',
      ),
    );
    expect(table.dataset).toBe('invoices');
    expect(table.mapping?.fields['dueOn']).toEqual({ column: 'DueDate', dateOrder: 'mdy' });
    expect(table.mapping?.fields['account']).toBe('customerID');
  });

  it('takes names as keys where there is nothing else', async () => {
    expect(
      await recognised(
        'musteriler.csv',
        'Müşteri,Sektör,Başlangıç Tarihi',
        'Çınar,Gıda,01.02.2024',
        'Dicle,Enerji,03.04.2023',
      ),
    ).toMatchObject({
      dataset: 'accounts',
      missing: [],
      columns: { key: 'Müşteri', segment: 'Sektör', startedOn: 'Başlangıç Tarihi' },
    });
  });

  it.each([
    ['names and a price', 'Company,MRR', ['Foo,10', 'Bar,20']],
    ['names under the word account', 'account,sector,revenue', ['Foo,retail,10', 'Bar,software,20']],
    ['keys and names alone', 'Account ID,Company', ['A1,Foo', 'A2,Bar']],
    [
      'what a subscription has as well',
      'Müşteri No,Müşteri Adı,Aylık gelir,Başlangıç tarihi',
      ['M1,Çınar,900,01.02.2024', 'M2,Işık,800,15.03.2024'],
    ],
    ['a key that stands there twice', 'Account ID,Company,MRR', ['A1,Foo,10', 'A2,Bar,20', 'A1,Foo,10']],
  ])('takes a list of customers with %s for accounts', async (_, headings, rows) => {
    expect(await recognised('liste.csv', headings, ...rows)).toMatchObject({
      dataset: 'accounts',
      missing: [],
    });
  });

  it('prefers a filled column to an empty one of a better name', async () => {
    expect(await recognised('accounts.csv', 'account number,id,company', ',A1,Foo', ',A2,Bar')).toMatchObject({
      dataset: 'accounts',
      columns: { key: 'id', name: 'company' },
    });
  });

  it('does not take every list of keys and names for customers', async () => {
    expect(await recognised('roles.csv', 'id,name', '1,Sales', '2,Billing')).toMatchObject({ dataset: null });
  });

  it("takes a list of contracts with the customers' names for subscriptions", async () => {
    expect(
      await recognised(
        'liste.csv',
        'Subscription ID,Account ID,Company,Start date,MRR',
        'S1,A1,Foo,2024-02-01,10',
        'S2,A2,Bar,2024-03-01,20',
      ),
    ).toMatchObject({ dataset: 'subscriptions', missing: [] });
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

  it('names the missing field of a table that is recognised all the same', async () => {
    expect(
      await recognised('invoices.csv', 'account,key,issuedOn,paidOn,amount', 'A,1,2025-01-01,,5'),
    ).toMatchObject({ dataset: 'invoices', missing: ['dueOn'] });
  });

  it.each(['product,series,sales_price', 'id,text', 'a,b,c'])('recognises nothing in %s', async (headings) => {
    expect((await recognised('list.csv', headings, 'x,y,1')).dataset).toBeNull();
  });

  it('skips a title and blank rows above the headings', async () => {
    const table = await inspectText(
      'faturalar.csv',
      linesOf('2026 Fatura Listesi,,,', ',,,', 'Müşteri,Fatura No,Vade Tarihi,Tutar', 'Çınar,F1,31.12.2025,5'),
    );
    expect(table).toMatchObject({ dataset: 'invoices', headerRow: 3, rows: 1 });
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
