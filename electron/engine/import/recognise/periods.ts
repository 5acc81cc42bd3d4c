/** Wide tables with a column for each month, quarter or day: which columns, of which date, and of which figure. */
import { isoOf } from '../../../../shared/dates.ts';
import { fold, foldHeading } from '../../../../shared/fold.ts';
import { words } from '../../../../shared/datasets/words.ts';
import { datasetNamed } from '../../../../shared/datasets/index.ts';
import type { FieldMapping, MeasureMapping, TableMapping } from '../../../../shared/import/index.ts';
import { readDate } from '../check/values/date.ts';
import { dateOrderOf } from '../check/values/date-order.ts';
import { readPeriod } from '../check/values/period.ts';
import { textOf } from '../read/cells.ts';
import { isNumeric, isUnique, type SampleColumn } from './columns.ts';
import { matchFields } from './match-fields.ts';
import { figureNamed } from './measures.ts';

interface PeriodColumn {
  readonly column: SampleColumn;
  /** What stands beside the period in the heading; '' where nothing does. */
  readonly about: string;
  readonly date: string;
}

/** A table of periods, read. */
export interface PeriodTable {
  readonly mapping: TableMapping;
  /** Whether a title or the headings say what the figures are. */
  readonly isNamed: boolean;
}

const least = 2;
/** A period is written in no more words. */
const mostWords = 8;
const written = /\p{L}|[-/. ]/u;
const aYear = /(?:19|20)\d{2}|['’\-/. ]\d{2}$/u;

const dayOf = (text: string, order: 'dmy' | 'mdy' | 'ymd'): string | null => {
  if (!written.test(text) || !aYear.test(text)) return null;
  // "Oca 25" among headings is a month of 2025: nobody heads columns with a day and no year.
  const period = readPeriod(text) ?? readPeriod(text.replace(/^(\p{L}+)\.?\s+(\d{2})$/u, '$1-$2'));
  const day = period?.last ?? readDate(text, order)?.day;
  return day === undefined ? null : isoOf(day);
};

/** A heading with its period taken out at the end or at the beginning: "NPS Oca 2025", "2025-01 logins". */
const splits = (heading: string): readonly (readonly [period: string, about: string])[] => {
  const parts = heading.split(/\s+/);
  const lengths = Array.from({ length: Math.min(mostWords, parts.length) }, (_, i) => i + 1).toReversed();
  return lengths.flatMap((length) => [
    [parts.slice(-length).join(' '), parts.slice(0, -length).join(' ')] as const,
    [parts.slice(0, length).join(' '), parts.slice(length).join(' ')] as const,
  ]);
};

const clean = (text: string): string => text.replaceAll(/^[\s\-–:|()]+|(?<![\s\-–:|()])[\s\-–:|()]+$/gu, '');

const periodColumn = (column: SampleColumn, order: 'dmy' | 'mdy' | 'ymd'): PeriodColumn | null => {
  if (column.cells.length > 0 && !isNumeric(column)) return null;
  for (const [period, about] of splits(column.heading)) {
    const date = dayOf(clean(period), order);
    if (date !== null) return { column, about: clean(about), date };
  }
  return null;
};

const periodColumns = (columns: readonly SampleColumn[]): readonly PeriodColumn[] => {
  const order = dateOrderOf(columns.map(({ heading }) => heading)) ?? 'dmy';
  return columns.map((column) => periodColumn(column, order)).filter((found) => found !== null);
};

const starting = (list: string): readonly string[] => words(list).map(fold);
const usersWords = starting('active user, mau, wau, dau, aktif kullanıcı, משתמשים פעילים');
const eventWords = starting(
  'usage, login, logins, event, events, session, sessions, activity, kullanım, kullanimi, giriş, girişler, oturum, aktivite, שימוש, כניסות, פעילות',
);

const speaksOf = (text: string, list: readonly string[]): boolean =>
  list.some((word) => ` ${fold(text)} `.includes(` ${word}`));

const generic =
  /^(?:sheet|sayfa|גיליון|tablo|table|data|veri|export|liste|list|pivot(?: ?tablosu| ?table)?|özet|summary|rapor|report|דוח|סיכום)?[\s_-]*\d*$/iu;

/** A title without the years, months and counting words that say nothing about the figure. */
const subject = (title: string): string =>
  title
    .replaceAll(/[_]+/g, ' ')
    .replaceAll(/(?:19|20)\d{2}(?:\s*[-–/]\s*(?:19|20)?\d{2})?/g, ' ')
    .replaceAll(
      /\b(?:by month|per month|monthly|by quarter|quarterly)\b|(?:aylık|aylara göre|çeyreklik|לפי חודש|חודשי)/giu,
      ' ',
    )
    .replaceAll(
      /(?<!\p{L})(?:results?|report|scores|trend|sonuçları|sonuçlar|raporu?|puanları|תוצאות|דוח)(?!\p{L})/giu,
      ' ',
    )
    .replaceAll(/\s+/g, ' ')
    .trim();

type Meaning = Pick<MeasureMapping, 'metric' | 'factor'> & { readonly dataset: 'usage' | 'measurements' };

/** What figures under such words are; null where the words say nothing. */
const meaningOf = (text: string, figures: SampleColumn): Meaning | null => {
  const about = subject(text);
  if (about === '' || generic.test(about)) return null;
  const given = figureNamed(about, figures);
  if (given) return { ...given, dataset: 'measurements' };
  if (speaksOf(about, usersWords)) return { metric: 'activeUsers', dataset: 'usage' };
  if (speaksOf(about, eventWords) && !/%|oran|rate|pct|שיעור/iu.test(about))
    return { metric: 'events', dataset: 'usage' };
  return { metric: about, dataset: 'measurements' };
};

/** All figures of the table as one column: what they are is decided once for all periods. */
const together = (periods: readonly PeriodColumn[]): SampleColumn => {
  const columns = periods.map(({ column }) => column);
  return {
    ...(columns[0] as SampleColumn),
    numbers: columns.flatMap(({ numbers }) => numbers),
    cells: columns.flatMap(({ cells }) => cells),
    numericShare: 1,
    percent: columns.some(({ percent }) => percent),
  };
};

const metricHeadings = new Set(
  (datasetNamed('measurements').fields.find(({ name }) => name === 'metric')?.headings ?? []).map(foldHeading),
);

/** The column that says the figure of each row, and which built-in figures its words mean. */
const metricField = (free: readonly SampleColumn[]): FieldMapping | null => {
  const column = free.find(({ folded }) => folded === 'metric' || metricHeadings.has(folded));
  if (column === undefined) return null;
  const known = column.distinct.map(textOf).flatMap((text) => {
    const given = figureNamed(text, null);
    return given ? [[text, given.metric] as const] : [];
  });
  return known.length === 0 ? column.heading : { column: column.heading, values: Object.fromEntries(known) };
};

const accountOf = (free: readonly SampleColumn[]): SampleColumn | undefined => {
  const matches = matchFields(datasetNamed('measurements'), free);
  const texts = free.filter((column) => column.cells.length > 0 && !isNumeric(column));
  return matches.find(({ field }) => field.name === 'account')?.column ?? texts.find(isUnique) ?? texts[0];
};

/** A table with a column for each period as measurements or use; null for every other table. */
export const periodTable = (
  columns: readonly SampleColumn[],
  titles: readonly string[],
): PeriodTable | null => {
  const periods = periodColumns(columns);
  const free = columns.filter((column) => !periods.some((period) => period.column === column));
  const account = accountOf(free);
  if (periods.length < least || account === undefined) return null;
  const metric = metricField(free.filter((column) => column !== account));
  const figures = together(periods);
  const named = titles.map((title) => meaningOf(title, figures)).find((meaning) => meaning !== null);
  const meaning = (about: string): Meaning =>
    (about === '' ? null : meaningOf(about, figures)) ??
    named ?? { metric: titles[0] ?? account.heading, dataset: 'measurements' };
  const meanings = periods.map(({ about }) => meaning(about));
  const isUse = metric === null && meanings.every(({ dataset }) => dataset === 'usage');
  return {
    isNamed: metric !== null || named !== undefined || periods.every(({ about }) => about !== ''),
    mapping: {
      dataset: isUse ? 'usage' : 'measurements',
      fields: { account: account.heading, ...(metric === null ? {} : { metric }) },
      measures: periods.map(({ column, date }, i): MeasureMapping => {
        const { metric: key, factor } = meanings[i] as Meaning;
        return { column: column.heading, metric: key, date, ...(factor === undefined ? {} : { factor }) };
      }),
    },
  };
};
