import { accountField } from './account-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** Outcomes: health model, section 2. */
export const outcomes: Dataset = {
  name: 'outcomes',
  titles: words(`
    outcomes, outcome, churn, churn events, renewals, cancellations,
    sonuçlar, kayıplar, yenilemeler, iptaller,
    תוצאות, נטישה, חידושים, ביטולים,
  `),
  fields: [
    accountField,
    {
      name: 'date',
      type: 'date',
      required: true,
      headings: words(`
        outcome date, event date, churn date, churned on, lost on, left on, cancelled on, canceled on, renewal date, renewed on, cancellation date,
        effective date,
        sonuç tarihi, olay tarihi, kayıp tarihi, kaybedilme tarihi, ayrılma tarihi,
        ayrıldığı tarih, yenileme tarihi, iptal tarihi,
        תאריך תוצאה, תאריך אירוע, תאריך נטישה, תאריך עזיבה, תאריך ביטול, תאריך חידוש,
      `),
      weakHeadings: ['day', 'tarih', 'תאריך'],
    },
    {
      name: 'outcome',
      type: 'choice',
      required: true,
      choices: {
        renewed: words(`
          renew, renewal, retained, yenilendi, yeniledi, yenileme, devam,
          חידש, חידוש, חודש,
        `),
        churned: words(`
          churn, lost, cancelled, canceled, cancellation, left, terminated,
          kayıp, kaybedildi, ayrıldı, iptal, iptal etti,
          נטש, נטישה, עזב, ביטל, ביטול,
        `),
        contracted: words(`
          contraction, downgrade, downgraded, downsell, reduced,
          küçüldü, küçülme, azaldı, düşürdü,
          צמצם, צמצום, הקטנה, שנמוך,
        `),
        expanded: words(`
          expansion, upgrade, upgraded, upsell, grew, growth,
          büyüdü, büyüme, genişledi, yükseltti,
          הרחיב, הרחבה, שדרוג, הגדלה,
        `),
      },
      headings: words(`
        result, event, event type, renewal status, renewal outcome, outcome type,
        sonuç, olay, olay türü, yenileme durumu,
        תוצאה, אירוע, סוג אירוע,
      `),
      weakHeadings: words(`
        status, type, durum,
        סטטוס,
      `),
    },
    {
      name: 'amount',
      type: 'money',
      headings: words(`
        outcome amount, mrr change, value, change, tutar,
        mrr değişimi, değişim,
        סכום, שינוי,
      `),
      weakHeadings: ['mrr', 'revenue', 'gelir'],
    },
  ],
};
