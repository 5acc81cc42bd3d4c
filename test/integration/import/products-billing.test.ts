import { describe, expect, it } from 'vitest';
import { imported, productOf } from '../../helpers/exports.ts';
import { linesOf, rowsOf } from '../../helpers/import.ts';

describe('exports of Stripe', () => {
  const files = {
    'customers.csv': linesOf(
      'id,Description,Email,Name,Created (UTC),Delinquent,Currency',
      'cus_1,,pay@kuzey.example,Kuzey,2024-01-05 12:30,false,usd',
      'cus_2,,pay@alon.example,,2024-02-05 12:30,false,usd',
    ),
    'subscriptions.csv': linesOf(
      'id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Current Period Start (UTC),Current Period End (UTC),Canceled At (UTC),Ended At (UTC)',
      'sub_1,cus_1,pro,10,usd,month,100.00,active,2024-01-05 12:30,2024-01-05 12:30,2026-06-05 12:30,2026-07-05 12:30,,',
      'sub_2,cus_2,team,5,usd,year,1200.00,active,2024-02-05 12:30,2024-02-05 12:30,2026-02-05 12:30,2027-02-05 12:30,,',
    ),
    'invoices.csv': linesOf(
      'id,Number,Customer,Amount Due,Amount Paid,Total,Currency,Date (UTC),Due Date (UTC),Paid At (UTC),Status',
      'in_1,A-1,cus_1,100.00,100.00,100.00,usd,2026-05-05 12:30,,2026-05-05 12:31,paid',
      'in_2,A-2,cus_2,1200.50,0.00,1200.50,usd,2026-05-05 12:30,2026-06-04 12:30,,open',
    ),
    'invoices_api.csv': linesOf(
      'id,customer_id,amount_due,amount_paid,total,currency,created,due_date,status_transitions_paid_at',
      'in_9,cus_1,2550,2550,2550,usd,1767225600,1769904000,1768003200',
    ),
    'payouts.csv': linesOf(
      'id,Amount,Arrival Date (UTC),Destination,Status',
      'po_1,100.00,2026-05-08,ba_1,paid',
    ),
  };

  it('are read without a word: yearly prices by the month, hundredths and seconds as such', async () => {
    const { tables, workspace } = await imported(files);
    expect(tables).toEqual({
      'customers.csv': [['accounts', 2, 0]],
      'subscriptions.csv': [
        ['subscriptions', 1, 0],
        ['subscriptions', 1, 0],
        ['subscriptions', 0, 0],
        ['subscriptions', 0, 0],
      ],
      'invoices.csv': [['invoices', 2, 0]],
      'invoices_api.csv': [['invoices', 1, 0]],
      'payouts.csv': 'file.otherTable',
    });
    expect(await productOf(files)).toEqual(['Stripe']);
    expect(rowsOf(workspace, 'SELECT mrr_minor FROM subscriptions ORDER BY key')).toEqual([
      { mrr_minor: 10_000 },
      { mrr_minor: 10_000 },
    ]);
    expect(rowsOf(workspace, 'SELECT key, due_on, paid_on, amount_minor FROM invoices ORDER BY key')).toEqual([
      { key: 'in_1', due_on: 20_578, paid_on: 20_578, amount_minor: 10_000 },
      { key: 'in_2', due_on: 20_608, paid_on: null, amount_minor: 120_050 },
      { key: 'in_9', due_on: 20_485, paid_on: 20_463, amount_minor: 2_550 },
    ]);
    expect(rowsOf(workspace, 'SELECT name FROM accounts ORDER BY key')).toEqual([
      { name: 'Kuzey' },
      { name: 'pay@alon.example' },
    ]);
  });
});

describe('reports of QuickBooks', () => {
  const files = {
    'Customers.csv': linesOf(
      'Name,Company name,Email,Phone,Country,Open balance',
      'Kuzey,Kuzey Software LLC,a@kuzey.example,1,USA,100.00',
      'Alon,,a@alon.example,2,USA,0.00',
    ),
    'AR aging detail.csv': linesOf(
      'Date,Transaction type,Num,Customer,Due date,Amount,Open balance',
      '03/04/2026,Invoice,1001,Kuzey,04/03/2026,"1,250.00","1,250.00"',
      '05/06/2026,Payment,,Kuzey,05/06/2026,-50.00,-50.00',
    ),
    'AR aging summary.csv': linesOf(
      'Customer,Current,1 - 30,31 - 60,61 - 90,91 and over,Total',
      'Kuzey,0.00,"1,250.00",0.00,0.00,0.00,"1,250.00"',
    ),
  };

  it('are read without a word, dates month first', async () => {
    const { tables, workspace } = await imported(files);
    expect(tables).toEqual({
      'Customers.csv': [['accounts', 2, 0]],
      'AR aging detail.csv': [['invoices', 1, 0]],
      'AR aging summary.csv': [['measurements', 1, 0]],
    });
    expect(await productOf(files)).toEqual(['QuickBooks']);
    expect(rowsOf(workspace, 'SELECT issued_on, due_on, amount_minor FROM invoices')).toEqual([
      { issued_on: 20_516, due_on: 20_546, amount_minor: 125_000 },
    ]);
    expect(
      rowsOf(workspace, "SELECT value FROM measurements WHERE metric = 'Receivables overdue 1-30 days'"),
    ).toEqual([{ value: 1250 }]);
  });
});

describe('exports of Paraşüt and Logo', () => {
  it('are read without a word', async () => {
    const parasut = {
      'musteriler.csv': linesOf(
        'Müşteri;Kısa İsim;Vergi Dairesi;Vergi Numarası;E-posta;İl;Kategori;Bakiye',
        'Çınar Gıda A.Ş.;Çınar;Beşiktaş;1234567890;a@cinar.example;İstanbul;Gıda;1.250,50',
      ),
      'satis-faturalari.csv': linesOf(
        'Müşteri;Fatura No;Düzenleme Tarihi;Vade Tarihi;Ara Toplam;KDV;Genel Toplam;Tahsilat Tarihi;Para Birimi',
        'Çınar Gıda A.Ş.;GIB2026000001;05.05.2026;04.06.2026;1.000,00;200,00;1.200,00;;TRY',
      ),
    };
    const first = await imported(parasut);
    expect(first.tables).toEqual({
      'musteriler.csv': [['accounts', 1, 0]],
      'satis-faturalari.csv': [['invoices', 1, 0]],
    });
    expect(await productOf(parasut)).toEqual(['Paraşüt']);
    expect(rowsOf(first.workspace, 'SELECT due_on, amount_minor, currency FROM invoices')).toEqual([
      { due_on: 20_608, amount_minor: 120_000, currency: 'TRY' },
    ]);
    const logo = {
      'cari hesaplar.csv': linesOf(
        'Cari Hesap Kodu;Cari Hesap Unvanı;Özel Kod;Ülke;Satış Elemanı;Bakiye',
        '120.01.001;Çınar Gıda A.Ş.;GIDA;Türkiye;Derya;1.250,50',
      ),
      'satış faturaları.csv': linesOf(
        'Fatura Numarası;Fatura Tarihi;Cari Hesap Kodu;Cari Hesap Unvanı;Vade Tarihi;Net Tutar',
        'A0001;05.05.2026;120.01.001;Çınar Gıda A.Ş.;04.06.2026;1.200,00',
      ),
    };
    const second = await imported(logo);
    expect(second.tables).toEqual({
      'cari hesaplar.csv': [['accounts', 1, 0]],
      'satış faturaları.csv': [['invoices', 1, 0]],
    });
    expect(await productOf(logo)).toEqual(['Logo']);
    expect(
      rowsOf(second.workspace, 'SELECT a.name FROM invoices i JOIN accounts a ON a.id = i.account_id'),
    ).toEqual([{ name: 'Çınar Gıda A.Ş.' }]);
  });
});
