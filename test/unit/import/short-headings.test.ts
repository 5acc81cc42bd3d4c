/** Lists whose headings are short: what they say together, and what the name of the sheet says. */
import { describe, expect, it } from 'vitest';
import { recognised } from '../../helpers/recognised.ts';

describe('a list of customers that says what each pays from when to when', () => {
  it.each([
    [
      'Müşteriler.csv',
      'Kodu;Adı;Segment;Sözleşme Başlangıç;Sözleşme Bitiş;Yıllık Tutar',
      ['M-1;Akme;Büyük;01.01.2025;31.12.2026;120.000', 'M-2;Beta;Orta;01.02.2025;31.01.2027;60.500'],
      ['Kodu', 'Adı', 'Sözleşme Başlangıç', 'Sözleşme Bitiş', 'Yıllık Tutar'],
    ],
    [
      'Customers.csv',
      'Code,Name,Segment,Contract start,Contract end,Yearly amount',
      ['M-1,Akme,Large,2025-01-01,2026-12-31,120000', 'M-2,Beta,Mid,2025-02-01,2027-01-31,60000'],
      ['Code', 'Name', 'Contract start', 'Contract end', 'Yearly amount'],
    ],
    [
      'לקוחות.csv',
      'קוד,שם,מגזר,תחילת חוזה,סיום חוזה,סכום שנתי',
      ['M-1,אקמה,גדול,2025-01-01,2026-12-31,120000', 'M-2,בטא,בינוני,2025-02-01,2027-01-31,60000'],
      ['קוד', 'שם', 'תחילת חוזה', 'סיום חוזה', 'סכום שנתי'],
    ],
  ] as const)('is accounts: %s', async (...given) => {
    const [file, headings, rows, [key, name, startedOn, renewalOn, mrr]] = given;
    const table = await recognised(file, headings, ...rows);
    expect(table.dataset).toBe('accounts');
    expect(table.columns).toMatchObject({ key, name, startedOn, renewalOn, mrr });
  });

  it('is accounts by the name of its sheet even without their names', async () => {
    const headings = 'Customer ID,Contract start,Contract end,MRR,Plan,Seats';
    const rows = ['M-1,2025-01-01,2026-12-31,10,A,1', 'M-2,2025-01-01,2026-12-31,20,B,2'];
    expect((await recognised('customers.csv', headings, ...rows)).dataset).toBe('accounts');
    expect((await recognised('customer contracts.csv', headings, ...rows)).dataset).toBe('subscriptions');
  });

  it('is subscriptions where customers come again', async () => {
    const rows = ['M-1,2025-01-01,2025-12-31,10,A,1', 'M-1,2026-01-01,2026-12-31,20,B,2'];
    const table = await recognised(
      'customers.csv',
      'Customer ID,Contract start,Contract end,MRR,Plan,Seats',
      ...rows,
    );
    expect(table.dataset).toBe('subscriptions');
  });
});

describe('when something was opened and when it was closed', () => {
  it.each([
    ['Müşteri;Açılış;Kapanış', 'Açılış', 'Kapanış'],
    ['Müşteri;Açılma;Kapanma', 'Açılma', 'Kapanma'],
    ['Müşteri;Açıldı;Kapandı', 'Açıldı', 'Kapandı'],
    ['Customer;Opened;Closed', 'Opened', 'Closed'],
    ['לקוח;נפתח;נסגר', 'נפתח', 'נסגר'],
  ])('is a ticket: %s', async (headings, openedOn, closedOn) => {
    const table = await recognised('1.csv', headings, 'Akme;2025-01-03;2025-01-05', 'Beta;2025-01-04;');
    expect(table.dataset).toBe('tickets');
    expect(table.columns).toMatchObject({ openedOn, closedOn });
  });

  it('is none over figures: balances open and close as well', async () => {
    const table = await recognised('1.csv', 'Müşteri;Açılış;Kapanış', 'Akme;100;200', 'Beta;50;70');
    expect(table.dataset).not.toBe('tickets');
  });
});
