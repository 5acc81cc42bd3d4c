/**
 * Columns of wide tables that give a built-in metric as a figure: headings in English, Turkish and Hebrew, and which
 * figures can be meant. One entry per metric; metrics that nobody gives as a figure are left out.
 */
import { words } from './words.ts';

import type { MetricKey } from '../model/metrics.ts';

/** What the figures of a column must look like to be the metric. */
export type GivenShape =
  | 'percent' // 0..100, or 0..1 throughout and then a hundredth of it
  | 'largePercent' // as percent, but a mean on a scale to 10 must not be taken for it
  | 'days'
  | 'hours'
  | 'tenScale' // a mean on 0..10
  | 'sevenScale'; // a mean on 1..7

/** How one built-in metric is given. */
export interface GivenValue {
  readonly metric: MetricKey;
  readonly shape: GivenShape;
  readonly headings: readonly string[];
  /** Those that head a count as well: without a percent sign or shares of one they mean that. */
  readonly counts?: readonly string[];
}

export const givenValues: readonly GivenValue[] = [
  {
    metric: 'seatUtilisation',
    shape: 'percent',
    headings: words(`
      seat utilisation, seat utilization, seat usage, license utilization, licence utilisation,
      license usage, seats used, licenses used, licences used, user utilization,
      koltuk kullanımı, koltuk kullanım oranı, lisans kullanımı, lisans kullanım oranı, kullanım oranı,
      kullanılan koltuk, kullanılan lisans,
      ניצול מושבים, ניצול רישיונות, שיעור ניצול רישיונות, מושבים בשימוש, רישיונות בשימוש,
    `),
    counts: words(`
      license usage, seats used, licenses used, licences used, kullanılan koltuk, kullanılan lisans,
      מושבים בשימוש, רישיונות בשימוש,
    `),
  },
  {
    metric: 'usageTrend',
    shape: 'percent',
    headings: words(`
      usage trend, usage change, usage growth,
      kullanım trendi, kullanım değişimi, kullanım artışı,
      מגמת שימוש, שינוי בשימוש,
    `),
  },
  {
    metric: 'featureBreadth',
    shape: 'percent',
    headings: words(`
      feature breadth, feature adoption, feature adoption score, feature adoption rate, features used,
      module adoption,
      özellik kullanımı, özellik benimseme, özellik kullanım oranı, modül kullanım oranı,
      אימוץ פיצרים, אימוץ תכונות, רוחב שימוש,
    `),
  },
  {
    metric: 'daysSinceUse',
    shape: 'days',
    headings: words(`
      days since use, days since last use, days since last login, days since login, days since last activity,
      days inactive, inactive days, last login days ago,
      son girişten beri gün, son kullanımdan beri gün, son girişten beri geçen gün,
      son kullanımdan beri geçen gün, son girişten bu yana geçen gün,
      ימים מאז שימוש, ימים מאז כניסה אחרונה, ימים מכניסה אחרונה,
    `),
  },
  {
    metric: 'trainingCompletion',
    shape: 'percent',
    headings: words(`
      training completion, training completed, training completion rate, course completion,
      course completion rate, trainings completed,
      eğitim tamamlama, eğitim tamamlama oranı, tamamlanan eğitim,
      השלמת הדרכות, שיעור השלמת הדרכה, הדרכות שהושלמו,
    `),
  },
  {
    metric: 'trainedPeople',
    shape: 'percent',
    headings: words(`
      trained people, trained users, people trained, users trained,
      eğitim alan kişiler, eğitimli kullanıcı oranı,
      עובדים שהודרכו, משתמשים שהודרכו,
    `),
  },
  {
    metric: 'daysToFirstUse',
    shape: 'days',
    headings: words(`
      days to first use, time to first use, time to first value, time to first value days,
      days to first value, time to value, time to value days, days to value, ttfv, ttfv days,
      ilk kullanıma kadar gün, ilk değere kadar geçen gün,
      ימים עד שימוש ראשון, זמן לערך ראשון,
    `),
  },
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
  {
    metric: 'onTimePayment',
    shape: 'percent',
    headings: words(`
      on time payment, on time payments, on time payment rate, payment punctuality, paid on time,
      invoices paid on time,
      zamanında ödeme, zamanında ödeme oranı, vadesinde ödeme, vadesinde ödeme oranı,
      תשלום בזמן, שיעור תשלום בזמן, תשלומים בזמן,
    `),
  },
  {
    metric: 'daysBeyondTerms',
    shape: 'days',
    headings: words(`
      days beyond terms, dbt, average days late, avg days late, avg payment delay, payment delay days,
      ortalama gecikme,
      ortalama gecikme günü, ödeme gecikmesi gün,
      ימי איחור ממוצע, איחור ממוצע בתשלום,
    `),
  },
  {
    metric: 'oldestOverdue',
    shape: 'days',
    headings: words(`
      oldest overdue, oldest overdue days, max days overdue, days overdue, days past due, en eski gecikme,
      gecikme günü, vadesi geçen gün,
      ימי פיגור, פיגור מרבי,
    `),
  },
  {
    metric: 'revenueTrend',
    shape: 'percent',
    headings: words(`
      revenue trend, revenue growth, mrr growth, mrr trend, gelir trendi,
      gelir artışı, ciro artışı,
      מגמת הכנסות, גידול בהכנסות,
    `),
  },
];
