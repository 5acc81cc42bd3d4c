import { accountField } from './account-field.ts';
import type { Dataset } from './types.ts';
import { yearly } from './yearly-headings.ts';
import { words } from './words.ts';

/** Subscriptions: health model, section 2. */
export const subscriptions: Dataset = {
  name: 'subscriptions',
  titles: words(`
    subscriptions, subscription, contracts, contract, licenses, abonelikler, abonelik,
    sözleşmeler, sözleşme, lisanslar,
    מנויים, מנוי, חוזים, חוזה,
  `),
  fields: [
    accountField,
    {
      name: 'key',
      type: 'text',
      headings: words(`
        subscription, subscription id, subscription no, subscription number, subscription key, contract id,
        contract no, contract number, abonelik no, abonelik id, abonelik kodu,
        sözleşme no, sözleşme numarası,
        מספר מנוי, מזהה מנוי, מספר חוזה, מנוי,
      `),
      weakHeadings: words(`
        id, no, number,
        מספר,
      `),
    },
    {
      name: 'startedOn',
      type: 'date',
      required: true,
      headings: words(`
        start date, started, started at, start, subscription start, subscription start date, contract start,
        contract start date, valid from, from, period start,
        başlangıç, başlangıç tarihi, abonelik başlangıcı, sözleşme başlangıcı, sözleşme başlangıç tarihi,
        תאריך התחלה, תאריך תחילה, תחילת מנוי, תחילת חוזה, מתאריך,
      `),
    },
    {
      name: 'endedOn',
      type: 'date',
      headings: words(`
        end date, ended, ended at, end, subscription end, subscription end date, contract end,
        contract end date, valid to, valid until, to, expiry date, expires on, cancelled on, canceled at,
        period end,
        bitiş, bitiş tarihi, abonelik bitişi, sözleşme bitişi, sözleşme bitiş tarihi, iptal tarihi,
        תאריך סיום, סיום מנוי, סיום חוזה, עד תאריך, תאריך ביטול,
      `),
    },
    {
      name: 'mrr',
      type: 'money',
      scaled: yearly,
      required: true,
      headings: words(`
        mrr amount, monthly recurring revenue, monthly revenue, monthly amount, monthly fee, monthly price,
        monthly charge,
        aylık gelir, aylık tutar, aylık ücret, aylık bedel,
        הכנסה חודשית, תשלום חודשי, סכום חודשי, מחיר חודשי,
      `),
      weakHeadings: words(`
        price, fee,
        ücret, bedel,
        מחיר,
      `),
    },
    {
      name: 'seats',
      type: 'number',
      least: 0,
      headings: words(`
        seat count, number of seats, quantity, licenses, licences, users, koltuk,
        koltuk sayısı, lisans sayısı, adet, kullanıcı sayısı,
        מושבים, רישיונות, מספר רישיונות, כמות,
      `),
    },
    {
      name: 'plan',
      type: 'text',
      headings: words(`
        plan tier, plan name, tier, product, product name, package, subscription plan, paket, tarife,
        ürün, abonelik paketi,
        תוכנית, תכנית, חבילה, מסלול, מוצר,
      `),
    },
  ],
};
