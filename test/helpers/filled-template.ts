/** The workbook to fill in, filled in: three customers, as somebody would type them in a spreadsheet program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils, write } from 'xlsx';
import type { DatasetName } from '../../shared/datasets/index.ts';
import { templateSheets } from '../../shared/datasets/template/index.ts';
import { translator } from '../../shared/i18n/index.ts';
import type { Language } from '../../shared/languages.ts';

type Cell = string | number | Date;
/** A row by fields. */
type Typed = Readonly<Record<string, Cell>>;

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const keys = ['C-001', 'C-002', 'C-003'] as const;
const names = ['Nordlicht AG', 'Çınar Gıda', 'אלון פתרונות'] as const;
const two = (value: number): string => String(value).padStart(2, '0');

const usage = keys.flatMap((account, at) =>
  Array.from({ length: 60 }, (_, i) => ({
    account,
    date: day(`2026-${two(4 + (i % 6))}-${two(1 + (i % 28))}`),
    person: `P-${at}${i % 4}`,
    feature: ['Reports', 'Orders', 'Stock'][i % 3] ?? '',
    events: 3 + (i % 5),
  })),
);

const tickets = keys.flatMap((account, at) =>
  Array.from({ length: 6 }, (_, i) => ({
    account,
    key: `T-${at}${i}`,
    openedOn: day(`2026-0${5 + (i % 4)}-1${i}`),
    closedOn: day(`2026-0${5 + (i % 4)}-1${i + 1}`),
    category: ['Login', 'Export'][i % 2] ?? '',
    severity: 'high',
    failure: i % 2 === 0 ? '@yes' : '@no',
    firstContact: '@yes',
    reopened: '@no',
  })),
);

const scales: Readonly<Record<string, readonly [number, number, number]>> = {
  NPS: [0, 10, 9],
  CSAT: [1, 5, 4],
  CES: [1, 7, 6],
};

const surveys = keys.flatMap((account, at) =>
  Object.entries(scales).flatMap(([kind, [scaleMin, scaleMax, score]]) =>
    [0, 1, 2].map((i) => ({
      account,
      person: `P-${at}${i}`,
      kind,
      answeredOn: day(`2026-08-0${i + 1}`),
      score,
      scaleMin,
      scaleMax,
      ...(kind === 'CSAT' && { boxes: 2 }),
      comment: 'Quick',
    })),
  ),
);

/** Dataset → rows; a text that begins with `@` is a word of the workbook's language. */
const rows: Readonly<Partial<Record<DatasetName, readonly Typed[]>>> = {
  accounts: keys.map((key, at) => ({
    key,
    name: names[at] ?? '',
    segment: 'Food',
    owner: 'Deniz Kaya',
    country: 'DE',
    plan: 'Pro',
    currency: 'EUR',
    mrr: 1200.5,
    seats: 8,
    startedOn: day('2024-03-01'),
    renewalOn: day('2027-03-01'),
  })),
  people: keys.flatMap((account, at) =>
    [0, 1, 2, 3].map((i) => ({ key: `P-${at}${i}`, account, name: `Person ${at}${i}`, role: 'Buyer' })),
  ),
  subscriptions: keys.map((account, at) => ({
    account,
    key: `S-${at}`,
    startedOn: day('2024-03-01'),
    mrr: 1200.5,
    seats: 8,
    plan: 'Pro',
  })),
  usage,
  trainings: keys.map((account, at) => ({
    account,
    person: `P-${at}0`,
    course: 'First steps',
    assignedOn: day('2026-01-10'),
    completedOn: day('2026-01-24'),
  })),
  tickets,
  surveys,
  invoices: keys.map((account, at) => ({
    account,
    key: `F-${at}`,
    issuedOn: day('2026-07-01'),
    dueOn: day('2026-07-31'),
    paidOn: day('2026-07-28'),
    amount: 1200.5,
    currency: 'EUR',
  })),
  referrals: [{ account: 'C-001', date: day('2026-05-12'), name: 'Optics', converted: '@yes' }],
  outcomes: [{ account: 'C-002', date: day('2026-03-01'), outcome: '@renewed', amount: 0 }],
};

/** How many rows it then holds. */
export const filledRows = Object.values(rows).reduce((sum, typed) => sum + typed.length, 0);

/** The accounts in it. */
export const filledAccounts = names;

/** Fills a saved template and saves it as another file; answers its path. */
export const fillTemplate = (template: string, filled: string, language: Language): string => {
  const t = translator(language);
  const book = read(readFileSync(template), { cellStyles: true });
  const written = (cell: Cell | undefined): Cell =>
    typeof cell === 'string' && cell.startsWith('@') ? t(`template.examples.${cell.slice(1)}`) : (cell ?? '');
  for (const { dataset, columns } of templateSheets) {
    const sheet = book.Sheets[t(`import.datasets.${dataset}.name`)];
    if (!sheet) throw new RangeError(`no sheet of ${dataset}`);
    const cells = (rows[dataset] ?? []).map((row) => columns.map(({ field }) => written(row[field])));
    utils.sheet_add_aoa(sheet, cells, { origin: 'A2', UTC: true });
  }
  writeFileSync(filled, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return filled;
};
