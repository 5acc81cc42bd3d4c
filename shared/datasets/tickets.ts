import { accountField } from './account-field.ts';
import { personField } from './person-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** Tickets: health model, section 2. */
export const tickets: Dataset = {
  name: 'tickets',
  titles: words(`
    tickets, ticket, support, support tickets, cases, incidents, helpdesk, zendesk, talepler, destek,
    destek talepleri, biletler,
    arızalar, çağrılar,
    פניות, פניות שירות, קריאות, קריאות שירות, תמיכה, כרטיסים,
  `),
  fields: [
    accountField,
    {
      name: 'key',
      type: 'text',
      headings: words(`
        ticket id, ticket, case, ticket no, ticket number, ticket key, case id, case number, case no, incident id,
        incident number, issue id, issue key, request id, talep no,
        talep numarası, talep id, bilet no, çağrı no, arıza no, kayıt no,
        מספר פנייה, מספר פניה, מספר קריאה, מזהה פנייה, קריאה,
      `),
      weakHeadings: words(`
        id, no, number, numara,
        מספר, מזהה,
      `),
    },
    personField,
    {
      name: 'openedOn',
      type: 'moment',
      required: true,
      headings: words(`
        opened, opened at, opened date, open date, date opened, submitted at, submitted on, submitted,
        submission date, reported on, reported at, raised on, ticket created, ticket created at,
        date of request,
        açılış tarihi, açılma tarihi, açıldığı tarih, talep tarihi, bildirim tarihi,
        תאריך פתיחה, נפתח בתאריך, מועד פתיחה, תאריך פנייה,
      `),
      weakHeadings: words(`
        created, created at, created on, created date, create date, creation date, date created,
        oluşturma tarihi, oluşturulma tarihi, kayıt tarihi,
        תאריך יצירה,
        açılış, açılma, açıldı, נפתח, פתיחה,
      `),
    },
    {
      name: 'closedOn',
      type: 'moment',
      headings: words(`
        closed, closed at, closed date, close date, date closed, resolved at, resolved on, resolved date,
        resolution date, solved at, solved on, date resolved,
        kapanış tarihi, kapanma tarihi, kapandığı tarih, çözüm tarihi, çözülme tarihi,
        תאריך סגירה, נסגר בתאריך, מועד סגירה, תאריך פתרון,
      `),
      weakHeadings: words(`
        resolved, solved,
        çözüldü, kapandı, kapanış,
        נפתר, נסגר,
        kapanma, סגירה,
      `),
    },
    {
      name: 'category',
      type: 'text',
      headings: words(`
        ticket category, ticket type, issue type, topic, case type, problem type, request type, kategori,
        talep türü, talep tipi, konu, sorun türü, arıza tipi,
        קטגוריה, סוג פנייה, סוג קריאה, נושא,
      `),
      weakHeadings: words(`
        type, subject, ticket subject,
        tür, tip,
        סוג,
      `),
    },
    {
      name: 'severity',
      type: 'text',
      headings: words(`
        priority, ticket priority, ticket severity, urgency, impact,
        öncelik, önem, önem derecesi, aciliyet, şiddet,
        חומרה, עדיפות, דחיפות, רמת חומרה,
      `),
    },
    {
      name: 'failure',
      type: 'boolean',
      headings: words(`
        is failure, failure flag, malfunction, outage, is outage, bug, is bug, defect, fault,
        arıza, arıza mı, hata, hata mı, kesinti,
        תקלה, האם תקלה, כשל,
      `),
    },
    {
      name: 'firstContact',
      type: 'boolean',
      headings: words(`
        first contact, first contact resolution, first contact resolved, resolved on first contact, fcr,
        first call resolution, one touch, one touch resolution,
        ilk temasta çözüldü, ilk temasta çözüm, ilk aramada çözüm, ilk seferde çözüldü,
        פתרון בפנייה ראשונה, נפתר בפנייה ראשונה, פתרון במגע ראשון,
        resolved at first contact, ilk temasta çözülme, ilk görüşmede çözüldü, נפתר בפנייה הראשונה,
      `),
    },
    {
      name: 'reopened',
      type: 'count',
      least: 0,
      headings: words(`
        reopen, reopens, reopen count, reopened count, is reopened, reopened flag, times reopened,
        number of reopens,
        yeniden açıldı, tekrar açıldı, yeniden açılma sayısı, yeniden açılma,
        נפתח מחדש, פתיחה מחדש, מספר פתיחות מחדש,
      `),
    },
  ],
};
