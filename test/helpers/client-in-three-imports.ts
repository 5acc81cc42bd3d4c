/** A client's tables in one of three languages, as they come: all is well, then one customer turns red, then it recovers. */
import { type Day, isoOf, parseDay } from '../../shared/dates.ts';
import type { Language } from '../../shared/contract.ts';
import { writeCsv } from './write-csv.ts';

/** How a table is headed in each language. */
const headings = {
  en: {
    accounts: ['Account ID', 'Company', 'Seats', 'Start date'],
    usage: ['Account ID', 'Usage date', 'User', 'Feature', 'Events'],
    tickets: ['Ticket ID', 'Account ID', 'Opened', 'Closed', 'Category', 'Failure', 'First contact'],
    surveys: ['Account ID', 'Respondent', 'Survey', 'Answered', 'Score'],
    invoices: ['Invoice no', 'Account ID', 'Invoice date', 'Due date', 'Paid date', 'Amount'],
  },
  tr: {
    accounts: ['Müşteri Kodu', 'Müşteri Adı', 'Lisans Sayısı', 'Başlangıç Tarihi'],
    usage: ['Müşteri Kodu', 'Kullanım Tarihi', 'Kullanıcı', 'Özellik', 'Kullanım Sayısı'],
    tickets: [
      'Talep No',
      'Müşteri Kodu',
      'Açılış Tarihi',
      'Kapanış Tarihi',
      'Konu',
      'Arıza',
      'İlk temasta çözüldü',
    ],
    surveys: ['Müşteri Kodu', 'Yetkili', 'Anket Türü', 'Yanıt Tarihi', 'Puan'],
    invoices: ['Fatura No', 'Müşteri Kodu', 'Fatura Tarihi', 'Vade Tarihi', 'Ödeme Tarihi', 'Tutar'],
  },
  he: {
    accounts: ['מספר לקוח', 'שם לקוח', 'מספר רישיונות', 'תאריך התחלה'],
    usage: ['מספר לקוח', 'תאריך שימוש', 'משתמש', 'תכונה', 'מספר אירועים'],
    tickets: ['מספר פנייה', 'מספר לקוח', 'תאריך פתיחה', 'תאריך סגירה', 'נושא', 'תקלה', 'נפתר בפנייה ראשונה'],
    surveys: ['מספר לקוח', 'איש קשר', 'סוג סקר', 'תאריך תשובה', 'ציון'],
    invoices: ['מספר חשבונית', 'מספר לקוח', 'תאריך חשבונית', 'מועד פירעון', 'תאריך תשלום', 'סכום'],
  },
} as const satisfies Record<Language, Record<Table, readonly string[]>>;

type Table = 'accounts' | 'usage' | 'tickets' | 'surveys' | 'invoices';

/** The customer that turns red and recovers, and one that stays well. */
const names = {
  en: ['Kestrel Freight', 'Maple Bakery'],
  tr: ['Şimşek Lojistik', 'Ihlamur Fırın'],
  he: ['אלון הובלות', 'מאפיית הדקל'],
} as const satisfies Record<Language, readonly [string, string]>;

const answers = { en: ['yes', 'no'], tr: ['evet', 'hayır'], he: ['כן', 'לא'] } as const;

const day = (iso: string): Day => parseDay(iso) as Day;

/** Every seventh day from one to the other, both dates included where they fall on it. */
const weeks = (from: string, to: string): readonly string[] => {
  const [first, last] = [day(from), day(to)];
  return Array.from({ length: Math.floor((last - first) / 7) + 1 }, (_, week) => isoOf(last - 7 * week));
};

type Rows = readonly (readonly string[])[];

/** So many of the customer's people use it in every one of the weeks. */
const usage = (account: string, people: number, dates: readonly string[]): Rows =>
  dates.flatMap((date) =>
    Array.from({ length: people }, (_, n) => [account, date, `${account}-${n + 1}`, `F${1 + (n % 8)}`, '5']),
  );

/** How a ticket went. */
interface Course {
  readonly days: number;
  readonly failure: string;
  readonly firstContact: string;
}

/** Each about something else, so that none comes back. */
const tickets = (account: string, openedOn: readonly string[], { days, failure, firstContact }: Course): Rows =>
  openedOn.map((date, n) => [
    `${account}-${date}-${n}`,
    account,
    date,
    isoOf(day(date) + days),
    `S${n + 1}`,
    failure,
    firstContact,
  ]);

const surveys = (account: string, date: string, scores: readonly number[]): Rows =>
  scores.map((score, n) => [account, `${account}-${n + 1}`, 'NPS', date, `${score}`]);

/** Due on these dates, each paid two days before; the last one not at all where that is said. */
const invoices = (account: string, dueOn: readonly string[], lastIsOpen = false): Rows =>
  dueOn.map((due, n) => [
    `${account}-${due}`,
    account,
    isoOf(day(due) - 30),
    due,
    lastIsOpen && n === dueOn.length - 1 ? '' : isoOf(day(due) - 2),
    '1500',
  ]);

/** How three of its people would recommend it, in April and in June. */
const recommendations = { bad: [2, 1, 3], good: [9, 8, 9] } as const;

/** A table of one import. */
export interface ClientFile {
  readonly name: string;
  readonly text: string;
}

/** What the tables of an import are written with. */
interface Writing {
  readonly language: Language;
  readonly file: (table: Table, rows: Rows) => ClientFile;
  readonly well: Course;
  readonly badly: Course;
}

const writingIn = (language: Language): Writing => {
  const [yes, no] = answers[language];
  return {
    language,
    file: (table, rows) => ({
      name: `${table}.csv`,
      text: writeCsv([headings[language][table], ...rows]),
    }),
    well: { days: 0, failure: no, firstContact: yes },
    badly: { days: 12, failure: yes, firstContact: no },
  };
};

/** The same of both customers. */
const ofBoth = (rowsOf: (account: string) => Rows): Rows => ['K1', 'K2'].flatMap(rowsOf);

/** Half a year in which all is well. */
const autumnImport = ({ language, file, well }: Writing): readonly ClientFile[] => {
  const autumn = weeks('2025-10-01', '2026-03-31');
  const due = ['2025-12-15', '2026-01-15', '2026-02-15', '2026-03-15'];
  const accounts = names[language].map((name, n) => [`K${n + 1}`, name, '20', '2024-01-15']);
  return [
    file('accounts', accounts),
    file(
      'usage',
      ofBoth((account) => usage(account, 18, autumn)),
    ),
    file(
      'tickets',
      ofBoth((account) => tickets(account, autumn.slice(0, 6), well)),
    ),
    file(
      'surveys',
      ofBoth((account) => surveys(account, '2026-03-10', [9, 10, 9])),
    ),
    file(
      'invoices',
      ofBoth((account) => invoices(account, due)),
    ),
  ];
};

/** The one customer is used no more, complains, and does not pay. */
const aprilImport = ({ file, badly }: Writing): readonly ClientFile[] => {
  const april = weeks('2026-04-07', '2026-04-30');
  const opened = [...april, ...april, ...april].map((date) => isoOf(day(date) - 14));
  return [
    file('usage', usage('K2', 18, april)),
    file('tickets', tickets('K1', opened, badly)),
    file('surveys', surveys('K1', '2026-04-20', recommendations.bad)),
    file('invoices', [...invoices('K1', ['2026-04-15'], true), ...invoices('K2', ['2026-04-15'])]),
  ];
};

/** It is well again. */
const springImport = ({ file, well }: Writing): readonly ClientFile[] => {
  const spring = weeks('2026-05-05', '2026-06-10');
  return [
    file(
      'usage',
      ofBoth((account) => usage(account, 18, spring)),
    ),
    file('tickets', tickets('K1', spring.slice(1), well)),
    file('surveys', surveys('K1', '2026-06-05', recommendations.good)),
    file(
      'invoices',
      ofBoth((account) => invoices(account, ['2026-04-15', '2026-05-15'])),
    ),
  ];
};

/** The customer that the story is about, what its people answered, and the tables of the three imports. */
export const clientInThreeImports = (language: Language) => {
  const writing = writingIn(language);
  return {
    customer: names[language][0],
    recommendations,
    imports: [autumnImport(writing), aprilImport(writing), springImport(writing)],
  } as const;
};
