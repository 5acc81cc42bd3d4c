/** How much a customer uses, and how well its people were brought to it. */
import { words } from '../words.ts';
import type { GivenValue } from './given-value.ts';

/** The columns that give it, metric by metric. */
export const givenUse: readonly GivenValue[] = [
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
];
