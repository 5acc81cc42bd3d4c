import { accountField } from './account-field.ts';
import { personField } from './person-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** Usage: health model, section 2. */
export const usage: Dataset = {
  name: 'usage',
  titles: words(`
    usage, feature usage, product usage, activity, activities, events, event log, logins,
    kullanım, kullanım kayıtları, girişler, aktivite,
    שימוש, נתוני שימוש, פעילות, כניסות,
  `),
  fields: [
    accountField,
    {
      name: 'date',
      type: 'date',
      required: true,
      headings: words(`
        usage date, event date, activity date, login date, used on, used at, session date, event time, login time,
        kullanım tarihi, kullanım günü, giriş tarihi, işlem tarihi, aktivite tarihi,
        תאריך שימוש, תאריך פעילות, תאריך כניסה, תאריך אירוע,
      `),
      weakHeadings: words(`
        day, timestamp, time, occurred at, week, month, tarih,
        gün, hafta, ay, dönem,
        תאריך, יום, חודש,
      `),
    },
    personField,
    {
      name: 'feature',
      type: 'text',
      headings: words(`
        feature name, feature key, module, module name, function, event name, event type, screen,
        özellik, özellik adı, modül, modül adı, fonksiyon, ekran,
        פיצ׳ר, פיצר, תכונה, מודול, יכולת, מסך,
      `),
      weakHeadings: words(`
        event, activity type, action,
        işlem,
        פעולה,
      `),
    },
    {
      name: 'events',
      type: 'number',
      least: 0,
      fallback: 1,
      headings: words(`
        event count, events count, usage count, number of events, login count, logins, clicks, sessions,
        session count, actions,
        kullanım sayısı, kullanım adedi, olay sayısı, giriş sayısı, oturum sayısı, işlem sayısı,
        אירועים, מספר אירועים, מספר שימושים, כמות שימושים, מספר כניסות, כניסות,
      `),
      weakHeadings: words(`
        count, adet,
        sayı,
        כמות,
      `),
    },
    {
      name: 'activeUsers',
      type: 'number',
      least: 0,
      headings: words(`
        active users, active user count, number of active users, monthly active users, mau, wau, dau,
        active seats,
        aktif kullanıcı, aktif kullanıcılar, aktif kullanıcı sayısı,
        משתמשים פעילים, מספר משתמשים פעילים,
      `),
    },
    {
      name: 'seats',
      type: 'number',
      least: 0,
      headings: words(`
        seat count, number of seats, total seats, licenses, licences, licensed seats, koltuk,
        koltuk sayısı, lisans, lisans sayısı,
        מושבים, רישיונות, מספר רישיונות,
      `),
    },
  ],
};
