import { accountHeadings, weakAccountHeadings } from './account-headings.ts';
import type { Dataset } from './types.ts';

/** Outcomes: health model, section 2. */
export const outcomes: Dataset = {
  name: 'outcomes',
  titles: ['outcomes', 'outcome', 'churn', 'churn events', 'renewals', 'cancellations', 'sonuçlar', 'kayıplar', 'yenilemeler', 'iptaller', 'תוצאות', 'נטישה', 'חידושים', 'ביטולים'],
  fields: [
    { name: 'account', type: 'account', required: true, headings: accountHeadings, weakHeadings: weakAccountHeadings },
    { name: 'date', type: 'date', required: true, headings: ['outcome date', 'event date', 'churn date', 'churned on', 'renewal date', 'renewed on', 'cancellation date', 'effective date', 'sonuç tarihi', 'olay tarihi', 'kayıp tarihi', 'yenileme tarihi', 'iptal tarihi', 'תאריך תוצאה', 'תאריך אירוע', 'תאריך נטישה', 'תאריך חידוש'], weakHeadings: ['day', 'tarih', 'תאריך'] },
    {
      name: 'outcome',
      type: 'choice',
      required: true,
      choices: {
        renewed: ['renew', 'renewal', 'retained', 'yenilendi', 'yeniledi', 'yenileme', 'devam', 'חידש', 'חידוש', 'חודש'],
        churned: ['churn', 'lost', 'cancelled', 'canceled', 'cancellation', 'left', 'terminated', 'kayıp', 'kaybedildi', 'ayrıldı', 'iptal', 'iptal etti', 'נטש', 'נטישה', 'עזב', 'ביטל', 'ביטול'],
        contracted: ['contraction', 'downgrade', 'downgraded', 'downsell', 'reduced', 'küçüldü', 'küçülme', 'azaldı', 'düşürdü', 'צמצם', 'צמצום', 'הקטנה', 'שנמוך'],
        expanded: ['expansion', 'upgrade', 'upgraded', 'upsell', 'grew', 'growth', 'büyüdü', 'büyüme', 'genişledi', 'yükseltti', 'הרחיב', 'הרחבה', 'שדרוג', 'הגדלה'],
      },
      headings: ['result', 'event', 'event type', 'renewal status', 'renewal outcome', 'outcome type', 'sonuç', 'olay', 'olay türü', 'yenileme durumu', 'תוצאה', 'אירוע', 'סוג אירוע'],
      weakHeadings: ['status', 'type', 'durum', 'סטטוס'],
    },
    { name: 'amount', type: 'money', headings: ['outcome amount', 'mrr change', 'value', 'change', 'tutar', 'mrr değişimi', 'değişim', 'סכום', 'שינוי'], weakHeadings: ['mrr', 'revenue', 'gelir'] },
  ],
};
