/** How its tickets went, and what its people say. */
import { words } from '../words.ts';
import type { GivenValue } from './given-value.ts';

/** The columns that give it, metric by metric. */
export const givenService: readonly GivenValue[] = [
  {
    metric: 'repeatContacts',
    shape: 'percent',
    headings: words(`
      repeat contacts, repeat contact rate, repeat tickets,
      tekrar başvuru oranı, tekrarlayan talepler,
      פניות חוזרות, שיעור פניות חוזרות,
    `),
  },
  {
    metric: 'failureRate',
    shape: 'percent',
    headings: words(`
      failure rate, bug rate, failure share,
      arıza oranı, hata oranı,
      שיעור תקלות,
    `),
  },
  {
    metric: 'firstContactResolution',
    shape: 'percent',
    headings: words(`
      first contact resolution, first contact resolution rate, fcr, fcr rate,
      ilk temasta çözüm, ilk temasta çözüm oranı, ilk aramada çözüm oranı,
      פתרון בפנייה ראשונה, שיעור פתרון בפנייה ראשונה,
    `),
  },
  {
    metric: 'resolutionHours',
    shape: 'hours',
    headings: words(`
      resolution hours, avg resolution hours, average resolution hours, avg ticket resolution hours,
      average ticket resolution hours, median resolution hours, resolution time hours,
      avg resolution time hours, mean time to resolution hours, mttr hours,
      çözüm süresi saat, ortalama çözüm süresi saat,
      זמן פתרון בשעות, זמן טיפול ממוצע בשעות,
    `),
  },
  {
    metric: 'reopenRate',
    shape: 'percent',
    headings: words(`
      reopen rate, reopened tickets rate,
      yeniden açılma oranı, tekrar açılma oranı,
      שיעור פתיחה מחדש,
    `),
  },
  {
    metric: 'recommendation',
    shape: 'tenScale',
    headings: words(`
      recommendation, nps, nps score, avg nps, average nps, nps rating, nps average, nps mean,
      likelihood to recommend,
      nps puanı, nps skoru, ortalama nps, tavsiye puanı,
      ציון nps, nps ממוצע, ציון המלצה,
    `),
  },
  {
    metric: 'csat',
    shape: 'largePercent',
    headings: words(`
      csat, csat score, csat rate, customer satisfaction, satisfaction, satisfaction rate,
      satisfied customers, memnuniyet,
      memnuniyet oranı, müşteri memnuniyeti,
      שביעות רצון, שיעור שביעות רצון,
    `),
  },
  {
    metric: 'effort',
    shape: 'sevenScale',
    headings: words(`
      effort, ces, ces score, customer effort, customer effort score,
      müşteri çabası, çaba puanı,
      מדד מאמץ, ציון מאמץ,
    `),
  },
];
