/** The workbook to fill in: its sheets and columns, with headings that import knows in every language. */
import { datasetNamed } from '../index.ts';
import type { DatasetName, Field } from '../types.ts';
import { columns, type TemplateColumn } from './columns.ts';

export type { TemplateColumn } from './columns.ts';

/** One sheet: the dataset that it fills, column by column. */
export interface TemplateSheet {
  readonly dataset: DatasetName;
  readonly columns: readonly TemplateColumn[];
}

const account = 'account | Account ID | Müşteri no | מספר לקוח | C-001 | C-002';
const person = 'person | Person ID | Kişi no | משתמש | P-01 | P-02';
const money = 'currency | Currency | Para birimi | מטבע | EUR | EUR';
const revenue = 'mrr | Monthly revenue | Aylık gelir | הכנסה חודשית | 1200 | 450';
const seats = 'seats | Seats | Lisans sayısı | מספר רישיונות | 25 | 10';
const plan = 'plan | Plan | Paket | תוכנית | Pro | Basic';

/** The sheets, in the order of the workbook. */
export const templateSheets: readonly TemplateSheet[] = [
  {
    dataset: 'accounts',
    columns: columns(`
      key | Account ID | Müşteri no | מספר לקוח | C-001 | C-002
      name | Account name | Müşteri adı | שם לקוח | @foods | @ships
      segment | Industry | Sektör | ענף | @food | @shipping
      owner | Account manager | Müşteri temsilcisi | מנהל לקוח | @deniz | @noa
      country | Country | Ülke | מדינה | DE | NL
      ${plan}
      ${money}
      ${revenue}
      ${seats}
      startedOn | Customer since | Müşteri olma tarihi | לקוח מאז | 2024-03-01 | 2025-06-15
      renewalOn | Renewal date | Yenileme tarihi | תאריך חידוש | 2027-03-01 | 2027-06-15
      endedOn | End date | Ayrılma tarihi | תאריך עזיבה
    `),
  },
  {
    dataset: 'people',
    columns: columns(`
      key | Person ID | Kişi no | מזהה משתמש | P-01 | P-02
      ${account}
      name | Full name | Ad soyad | שם מלא | @anna | @yusuf
      email | Email | E-posta | אימייל | anna@example.com | yusuf@example.com
      role | Job title | Görev | תפקיד | @buyer | @head
    `),
  },
  {
    dataset: 'subscriptions',
    columns: columns(`
      ${account}
      key | Subscription ID | Abonelik no | מספר מנוי | S-101 | S-102
      startedOn | Start date | Başlangıç tarihi | תאריך התחלה | 2024-03-01 | 2025-06-15
      endedOn | End date | Bitiş tarihi | תאריך סיום
      ${revenue}
      ${seats}
      ${plan}
    `),
  },
  {
    dataset: 'usage',
    columns: columns(`
      ${account}
      date | Usage date | Kullanım tarihi | תאריך שימוש | 2026-09-28 | 2026-09-29
      ${person}
      feature | Feature | Özellik | מודול | @reports | @orders
      events | Usage count | Kullanım sayısı | מספר שימושים | 12 | 4
    `),
  },
  {
    dataset: 'trainings',
    columns: columns(`
      ${account}
      ${person}
      course | Course | Eğitim adı | שם הדרכה | @basics | @basics
      assignedOn | Assigned on | Atanma tarihi | תאריך שיוך | 2026-01-10 | 2026-01-10
      completedOn | Completed on | Tamamlanma tarihi | תאריך השלמה | 2026-01-24 |
    `),
  },
  {
    dataset: 'tickets',
    columns: columns(`
      ${account}
      key | Ticket no | Talep no | מספר פנייה | T-1001 | T-1002
      openedOn | Opened on | Açılış tarihi | תאריך פתיחה | 2026-09-02 | 2026-09-20
      closedOn | Closed on | Kapanış tarihi | תאריך סגירה | 2026-09-03 |
      category | Category | Kategori | קטגוריה | @login | @export
      severity | Priority | Öncelik | עדיפות | @high | @low
      failure | Failure | Arıza | תקלה | @yes | @no
      firstContact | Resolved on first contact | İlk temasta çözüldü | נפתר בפנייה ראשונה | @yes |
      reopened | Reopened | Yeniden açıldı | נפתח מחדש | @no | @no
    `),
  },
  {
    dataset: 'surveys',
    columns: columns(`
      ${account}
      ${person}
      kind | Survey type | Anket türü | סוג סקר | NPS | CSAT
      answeredOn | Answered on | Yanıt tarihi | תאריך מענה | 2026-08-14 | 2026-09-05
      score | Score | Puan | ציון | 9 | 4
      scaleMin | Scale from | Ölçek alt | סולם מינימום | 0 | 1
      scaleMax | Scale to | Ölçek üst | סולם מקסימום | 10 | 5
      boxes | Top boxes | Memnun sayılan puan sayısı | מספר ציונים מרוצים | | 2
      comment | Comment | Yorum | הערה | @good | @slow
    `),
  },
  {
    dataset: 'invoices',
    columns: columns(`
      ${account}
      key | Invoice no | Fatura no | מספר חשבונית | F-2001 | F-2002
      issuedOn | Invoice date | Fatura tarihi | תאריך חשבונית | 2026-08-01 | 2026-09-01
      dueOn | Due date | Vade tarihi | תאריך לתשלום | 2026-08-31 | 2026-10-01
      paidOn | Payment date | Ödeme tarihi | תאריך תשלום | 2026-08-28 |
      amount | Amount | Tutar | סכום | 1200 | 450
      ${money}
    `),
  },
  {
    dataset: 'referrals',
    columns: columns(`
      ${account}
      date | Referral date | Yönlendirme tarihi | תאריך הפניה | 2026-05-12 | 2026-07-03
      name | Referred company | Yönlendirilen | מופנה | @optics | @toys
      converted | Became customer | Müşteri oldu | הפך ללקוח | @yes | @no
    `),
  },
  {
    dataset: 'outcomes',
    columns: columns(`
      ${account}
      date | Event date | Olay tarihi | תאריך אירוע | 2026-03-01 | 2026-06-15
      outcome | Outcome | Sonuç | תוצאה | @renewed | @expanded
      amount | MRR change | MRR değişimi | שינוי | 0 | 150
    `),
  },
];

/** The field that a column of a sheet fills. */
export const fieldOf = ({ dataset }: TemplateSheet, { field }: TemplateColumn): Field => {
  const found = datasetNamed(dataset).fields.find(({ name }) => name === field);
  if (!found) throw new RangeError(`no field ${field} in ${dataset}`);
  return found;
};

/** Whether a row without it is refused; of fields of which one is enough, the one that the sheet has. */
export const isNeeded = (sheet: TemplateSheet, column: TemplateColumn): boolean =>
  fieldOf(sheet, column).required === true ||
  (datasetNamed(sheet.dataset).needsOneOf ?? []).includes(column.field);

/** Columns that mean the same on every sheet. */
const alike = ['account', 'person', 'currency', 'seats', 'plan'];

/** The key of the sentence that says what a column means. */
export const aboutKey = ({ dataset }: TemplateSheet, { field }: TemplateColumn): string =>
  `template.about.${alike.includes(field) ? 'alike' : dataset}.${field}`;
