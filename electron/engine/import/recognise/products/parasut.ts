/**
 * Paraşüt: müşteriler ve satış faturaları. Known from the fields that its manual names for customers and sales
 * invoices. Not verified: the exact headings of its export; those that its screens use are tried.
 */
import type { ProductTable } from './product-table.ts';

const product = 'Paraşüt';
const name =
  'Müşteri | Müşteri Ünvanı | Müşteri Unvanı | Müşteri Adı | Müşteri/Tedarikçi | Firma Ünvanı | Firma Unvanı';
const issued = 'Düzenleme Tarihi | Fatura Tarihi';
const total = 'Genel Toplam | Toplam Tutar | Vergiler Dahil Toplam';

export const parasut: readonly ProductTable[] = [
  {
    product,
    table: 'satış faturaları',
    signature: [name, 'Düzenleme Tarihi', 'Vade Tarihi', total],
    readings: [
      {
        dataset: 'invoices',
        fields: {
          account: name,
          key: 'Fatura No | Fatura Numarası | Fatura Sıra No | Belge No',
          issuedOn: issued,
          dueOn: { columns: ['Vade Tarihi', issued], take: 'first' },
          paidOn: 'Tahsilat Tarihi | Son Tahsilat Tarihi | Ödeme Tarihi',
          amount: total,
          currency: 'Para Birimi | Döviz Cinsi | Döviz',
        },
      },
    ],
  },
  {
    product,
    table: 'müşteriler',
    signature: [name, 'Kısa İsim | Kısa İsmi', 'Vergi Dairesi'],
    readings: [
      {
        dataset: 'accounts',
        fields: {
          key: name,
          name,
          segment: 'Kategori',
          country: 'Ülke',
          currency: 'Para Birimi | Döviz Cinsi',
        },
      },
    ],
  },
];
