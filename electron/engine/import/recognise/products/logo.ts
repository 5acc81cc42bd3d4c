/**
 * Logo (Tiger, GO): cari hesaplar ve faturalar. Known from the field names of its manuals ("Cari Hesap Kodu",
 * "Cari Hesap Unvanı", "Fatura Numarası"). Not verified: the columns that a list shows, which each firm chooses.
 */
import type { ProductTable, Source } from './product-table.ts';

const product = 'Logo';
const code = 'Cari Hesap Kodu | Cari Kodu | C/H Kodu';
const title = 'Cari Hesap Unvanı | Cari Hesap Ünvanı | Cari Unvanı | C/H Unvanı';
const number = 'Fatura Numarası | Fatura No | Fiş No | Fiş Numarası';
const issued = 'Fatura Tarihi | Tarih | Fiş Tarihi';
const due: Source = 'Vade Tarihi | Vade | Ödeme Tarihi';
const amount = 'Net Tutar | Genel Toplam | Net | Toplam | Tutar';

export const logo: readonly ProductTable[] = [
  {
    product,
    table: 'faturalar',
    signature: [code, number, issued, amount],
    readings: [
      {
        dataset: 'invoices',
        fields: {
          account: code,
          key: number,
          issuedOn: issued,
          dueOn: due,
          paidOn: 'Tahsilat Tarihi | Kapanma Tarihi | Ödendiği Tarih',
          amount,
          currency: 'Döviz Türü | Para Birimi | Döviz',
        },
      },
    ],
  },
  {
    product,
    table: 'cari hesaplar',
    signature: [code, title],
    readings: [
      {
        dataset: 'accounts',
        fields: {
          key: code,
          name: title,
          segment: 'Ticari İşlem Grubu | Özel Kod',
          country: 'Ülke | Ülke Adı',
          owner: 'Satış Elemanı | Satış Elemanı Kodu',
        },
      },
    ],
  },
];
