import { accountField } from './account-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** Judgements: health model, section 2. */
export const judgements: Dataset = {
  name: 'judgements',
  titles: words(`
    judgements, judgments, assessments, ratings,
    değerlendirmeler, değerlendirme, kanaatler,
    הערכות, שיפוט, דירוגים,
  `),
  fields: [
    accountField,
    {
      name: 'date',
      type: 'date',
      required: true,
      headings: words(`
        judged on, assessed on, assessment date, rating date, rated on,
        değerlendirme tarihi, tarih,
        תאריך הערכה, תאריך,
      `),
      weakHeadings: ['day', 'month'],
    },
    {
      name: 'metric',
      type: 'text',
      required: true,
      headings: words(`
        topic, aspect, criterion, criteria, question, metric name,
        ölçüt, kriter, konu, soru, metrik,
        מדד, קריטריון, נושא,
      `),
    },
    {
      name: 'value',
      type: 'number',
      required: true,
      headings: words(`
        rating, judgement, judgment, assessment,
        değerlendirme, değer,
        דירוג, הערכה, ערך,
      `),
      weakHeadings: words(`
        score, grade,
        puan, not,
        ציון,
      `),
    },
    {
      name: 'note',
      type: 'text',
      headings: words(`
        notes, comment, reason, remark, explanation,
        açıklama, gerekçe, yorum, notlar,
        הערה, הערות, נימוק, סיבה,
      `),
      weakHeadings: ['not'],
    },
    {
      name: 'author',
      type: 'text',
      headings: words(`
        judged by, assessed by, rated by, by, reviewer,
        değerlendiren, yazar,
        מעריך, מחבר, על ידי,
      `),
    },
  ],
};
