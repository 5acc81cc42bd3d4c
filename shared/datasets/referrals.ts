import { accountField } from './account-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** Referrals: health model, section 2. */
export const referrals: Dataset = {
  name: 'referrals',
  titles: words(`
    referrals, referral, recommendations,
    yönlendirmeler, referanslar, tavsiyeler,
    הפניות, המלצות,
  `),
  fields: [
    {
      ...accountField,
      headings: [
        ...accountField.headings,
        ...words(`
          referrer, referred by, referring customer,
          tavsiye eden, yönlendiren, referans veren,
          ממליץ, לקוח מפנה,
        `),
      ],
    },
    {
      name: 'date',
      type: 'date',
      required: true,
      headings: words(`
        referral date, referred on, referred at, referans tarihi,
        yönlendirme tarihi, tavsiye tarihi,
        תאריך הפניה, תאריך המלצה,
      `),
      weakHeadings: words(`
        created, created at, day, tarih,
        תאריך,
      `),
    },
    {
      name: 'name',
      type: 'text',
      headings: words(`
        referred, referral, referral name, referred company, referred name, referred customer, lead,
        lead name,
        yönlendirilen, tavsiye edilen, referans, aday, aday müşteri,
        מופנה, שם המופנה, ליד, לקוח מופנה,
      `),
      weakHeadings: ['ad', 'isim', 'שם'],
    },
    {
      name: 'converted',
      type: 'boolean',
      headings: words(`
        is converted, became customer, won, closed won, signed,
        müşteri oldu, dönüştü, kazanıldı, sonuçlandı,
        הומר, הפך ללקוח, נסגר, הצטרף,
        converted to customer, müşteriye dönüştü, הומר ללקוח, נהיה לקוח,
      `),
    },
  ],
};
