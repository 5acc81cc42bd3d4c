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
});
