import { accountField } from './account-field.ts';
import { currencyField } from './currency-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** Invoices: health model, section 2. */
export const invoices: Dataset = {
  name: 'invoices',
  titles: words(`
    invoices, invoice, receivables, accounts receivable, billing, ar, faturalar, fatura, alacaklar,
    fatura listesi,
    חשבוניות, חשבונית, חיובים, גבייה,
  `),
  fields: [
    {
      ...accountField,
      headings: [...accountField.headings, ...words('bill to, billed to, sold to, ünvan, ünvanı, לכבוד')],
    },
    {
      name: 'key',
      type: 'text',
      headings: words(`
        invoice, invoice id, invoice no, invoice number, invoice key, document number, doc number, bill no,
        bill number, fatura, fatura no,
        fatura numarası, fatura id, belge no, evrak no,
        חשבונית, מספר חשבונית, מס חשבונית, מזהה חשבונית, מספר מסמך,
      `),
      weakHeadings: words(`
        id, no, number,
        מספר,
        num,
      `),
    },
    {
      name: 'issuedOn',
      type: 'date',
      headings: words(`
        issued, issued at, issue date, issued date, invoice date, billing date, bill date, document date,
        fatura tarihi,
        düzenleme tarihi, kesim tarihi, belge tarihi,
        תאריך חשבונית, תאריך הפקה, תאריך הנפקה, תאריך מסמך,
        ת הפקה, ת חשבונית, ת מסמך,
      `),
      weakHeadings: words(`
        date, created, created at, tarih,
        תאריך,
      `),
    },
    {
      name: 'dueOn',
      type: 'date',
      required: true,
      headings: words(`
        due, due date, due at, payment due, payment due date, date due, maturity date, vade, vade tarihi,
        son ödeme tarihi, ödeme vadesi,
        תאריך פירעון, תאריך פרעון, תאריך לתשלום, מועד פירעון, מועד תשלום, לתשלום עד,
        ת פירעון, ת פרעון, ת לתשלום, son ödeme,
      `),
    },
    {
      name: 'paidOn',
      type: 'date',
      headings: words(`
        paid, paid at, paid date, date paid, payment date, settled on, settled date, settlement date,
        cleared date,
        ödeme tarihi, ödendiği tarih, tahsilat tarihi, tahsil tarihi,
        תאריך תשלום, שולם בתאריך, תאריך ששולם,
        ת תשלום,
      `),
    },
    {
      name: 'amount',
      type: 'money',
      required: true,
      headings: words(`
        invoice amount, amount due, total, total amount, invoice total, gross amount, amount total, tutar,
        fatura tutarı, toplam, toplam tutar, genel toplam, meblağ,
        סכום, סכום חשבונית, סה"כ, סכום לתשלום, סך הכל,
        kdv dahil tutar, kdv dahil toplam, ödenecek tutar, toplam tutar kdv dahil,
        total incl vat, total including vat,
        סה"כ כולל מע"מ, סכום כולל מע"מ, סה"כ לתשלום, סה"כ חשבונית,
      `),
      weakHeadings: words(`
        net amount, value, balance, open balance, bakiye,
        יתרה,
      `),
    },
    currencyField,
  ],
};
