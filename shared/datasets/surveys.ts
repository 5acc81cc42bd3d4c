import { accountField } from './account-field.ts';
import { personField } from './person-field.ts';
import type { Dataset } from './types.ts';
import { words } from './words.ts';

/** Surveys: health model, section 2. */
export const surveys: Dataset = {
  name: 'surveys',
  titles: words(`
    surveys, survey, survey answers, survey responses, feedback, nps, csat, ces, anketler, anket, anket puan,
    geri bildirim, memnuniyet anketi, memnuniyet,
    סקרים, סקר, משוב, שביעות רצון,
  `),
  needsOneOf: ['answeredOn', 'invitedOn'],
  fields: [
    accountField,
    personField,
    {
      name: 'kind',
      type: 'choice',
      required: true,
      choices: {
        nps: words(`
          net promoter score, net promoter, recommendation, tavsiye, tavsiye skoru, net tavsiye skoru,
          המלצה, מדד המלצה, מדד נאמנות,
        `),
        csat: words(`
          satisfaction, customer satisfaction, satisfaction score, memnuniyet,
          müşteri memnuniyeti, memnuniyet puanı,
          שביעות רצון, שביעות רצון לקוחות,
        `),
        ces: words(`
          effort, customer effort, customer effort score,
          çaba, müşteri çabası, müşteri efor skoru, kolaylık,
          מאמץ, מאמץ לקוח, מדד מאמץ,
        `),
      },
      headings: words(`
        survey kind, survey type, survey, survey name, question type, score type,
        anket türü, anket tipi, anket, soru türü,
        סוג סקר, סקר, סוג שאלה,
      `),
      weakHeadings: words(`
        type, metric,
        tür, tip,
        סוג,
      `),
    },
    {
      name: 'answeredOn',
      type: 'date',
      headings: words(`
        answered, answered at, answer date, answered date, response date, responded at, responded on,
        survey date, date answered, submission date, submitted at, cevap tarihi,
        yanıt tarihi, anket tarihi, cevaplama tarihi, yanıtlanma tarihi,
        תאריך מענה, תאריך תשובה, תאריך סקר, נענה בתאריך,
        submitted, submitted on, date submitted, completed on, תאריך הגשה,
      `),
      weakHeadings: words(`
        date, created, created at, created date, timestamp, tarih,
        תאריך,
      `),
    },
    {
      name: 'invitedOn',
      type: 'date',
      headings: words(`
        invited, invited at, invitation date, sent on, sent at, sent date, survey sent, date sent,
        gönderim tarihi, davet tarihi, gönderildiği tarih,
        תאריך שליחה, תאריך הזמנה, נשלח בתאריך,
      `),
    },
    {
      name: 'score',
      type: 'number',
      headings: words(`
        nps score, nps, csat score, csat, ces score, ces, survey score, satisfaction score,
        satisfaction rating, customer satisfaction rating, answer, response, likelihood to recommend, puan,
        skor, satisfaction, customer satisfaction, memnuniyet, müşteri memnuniyeti, שביעות רצון,
        nps puanı, nps skoru, anket puanı, memnuniyet puanı, memnuniyet skoru, tavsiye puanı, cevap, yanıt,
        ציון, ציון סקר, ציון nps, דירוג, תשובה,
        recommendation score, memnuniyet derecesi, tavsiye skoru,
        effort score, customer effort score, çaba puanı, çaba skoru, efor skoru, ציון מאמץ,
        ציון המלצה, ציון שביעות רצון, מדד שביעות רצון,
      `),
      weakHeadings: words(`
        rating, points, value,
        değer,
        ערך, ניקוד,
      `),
    },
    {
      name: 'scaleMin',
      type: 'number',
      yardstick: true,
      headings: words(`
        min scale, scale minimum, scale from,
        ölçek alt, en düşük puan, ölçek min,
        סולם מינימום, ציון מינימלי,
      `),
    },
    {
      name: 'scaleMax',
      type: 'number',
      yardstick: true,
      headings: words(`
        max scale, scale maximum, scale to, scale, out of, max score,
        ölçek, ölçek üst, en yüksek puan, ölçek max,
        סולם, סולם מקסימום, ציון מקסימלי,
      `),
    },
    {
      name: 'boxes',
      type: 'count',
      yardstick: true,
      least: 1,
      most: 5,
      headings: words(`
        top boxes, satisfied boxes,
        memnun sayılan puan sayısı,
        מספר ציונים מרוצים,
      `),
    },
    {
      name: 'comment',
      type: 'text',
      headings: words(`
        comments, feedback, feedback text, survey comment, verbatim, remarks, yorum, yorumlar,
        açıklama, görüş, geri bildirim,
        הערה, הערות, תגובה, משוב,
      `),
      weakHeadings: words(`
        note, notes, text, not,
      `),
    },
  ],
};
