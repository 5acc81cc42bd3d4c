/** The rows behind a figure as plain objects, and the twenty metrics computed from nothing but the rows that count. */
import { rowsBehind } from '../../electron/engine/pages/index.ts';
import type { Db } from '../../electron/engine/db/statements.ts';
import { parseDay } from '../../shared/dates.ts';
import type { MetricKey } from '../../shared/model/metrics.ts';
import type { BehindRow, RowCell, RowsPart } from '../../shared/model/rows-behind.ts';

/** A row that was looked at, by the names of its columns. */
export interface NamedRow extends Omit<BehindRow, 'cells'> {
  readonly cells: Readonly<Record<string, RowCell>>;
}

/** All rows of one part. */
export interface WholePart extends RowsPart {
  readonly rows: readonly NamedRow[];
}

interface Asked {
  readonly account: number;
  readonly asOf: number;
  readonly about: string;
  readonly counting?: boolean;
}

/** All parts of what is behind a figure, with all pages. */
export const allRows = (db: Db, asked: Asked) => {
  const first = rowsBehind(db, asked);
  const parts = first.parts.map((part, place): WholePart => {
    const pages = Array.from({ length: rowsBehind(db, { ...asked, part: place }).pages }, (_, page) =>
      rowsBehind(db, { ...asked, part: place, page }),
    );
    const rows = pages.flatMap(({ columns, rows: own }) =>
      own.map(({ cells, ...row }) => ({
        ...row,
        cells: Object.fromEntries(columns.map(({ key }, i) => [key, cells[i] ?? null])),
      })),
    );
    return { ...part, rows };
  });
  return { parts, beside: first.beside };
};

type Cells = NamedRow['cells'];
type Ground = ReturnType<typeof allRows> & { readonly asOf: string };

const rowsIn = ({ parts }: Ground, role: string): readonly Cells[] =>
  parts
    .filter((part) => part.role === role)
    .flatMap(({ rows }) => rows.filter(({ reason }) => reason === null).map(({ cells }) => cells));

const day = (cell: RowCell | undefined): number => parseDay(String(cell)) as number;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const figures = (rows: readonly Cells[], key: string): readonly number[] => rows.map((row) => Number(row[key]));
const different = (rows: readonly Cells[], key: string): number => new Set(rows.map((row) => row[key])).size;
const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : sum(numbers) / numbers.length;
const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
const shareOf = (rows: readonly Cells[], holds: (row: Cells) => boolean): number | null =>
  percent(rows.filter(holds).length, rows.length);

const median = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return mean([sorted[Math.floor(middle)], sorted[Math.ceil(middle)]].filter((n) => n !== undefined));
};

const seatsIn = (ground: Ground): number | null => {
  const rows = rowsIn(ground, 'seats');
  return rows.length === 0 ? null : sum(figures(rows, 'seats')) || null;
};

const isLate = (row: Cells, asOf: string): number =>
  Math.max(0, Math.min(day(row['paidOn'] ?? asOf), day(asOf)) - day(row['dueOn']));

type Compute = (rows: readonly Cells[], ground: Ground) => number | null;

const startOf = (ground: Ground): number | null => {
  const [row] = rowsIn(ground, 'start');
  return row ? day(row['startedOn']) : null;
};

const runsOn = (date: number) => (row: Cells) =>
  day(row['startedOn']) <= date && (row['endedOn'] === null || day(row['endedOn']) >= date);

/** Metric → its value from the rows that count; null where they say nothing. */
export const computedFromRows: Readonly<Record<MetricKey, Compute>> = {
  seatUtilisation: (rows, ground) => {
    const seats = seatsIn(ground);
    const counted = rows.find((row) => row['activeUsers'] !== null);
    const users = counted ? Number(counted['activeUsers']) : different(rows, 'person');
    return seats === null ? null : (100 * users) / seats;
  },
  usageTrend: (rows, { asOf }) => {
    const isNew = (row: Cells): boolean => day(row['date']) > day(asOf) - 90;
    const before = sum(
      figures(
        rows.filter((row) => !isNew(row)),
        'events',
      ),
    );
    return before === 0 ? null : 100 * (sum(figures(rows.filter(isNew), 'events')) / before - 1);
  },
  featureBreadth: (rows, { beside }) => percent(different(rows, 'feature'), Number(beside[0]?.value)),
  daysSinceUse: (rows, ground) => {
    const last = rows[0] ? day(rows[0]['date']) : startOf(ground);
    return last === null ? null : day(ground.asOf) - last;
  },
  trainingCompletion: (rows, { asOf }) =>
    shareOf(rows, (row) => row['completedOn'] !== null && day(row['completedOn']) <= day(asOf)),
  trainedPeople: (rows, ground) => percent(rows.length, rowsIn(ground, 'people').length),
  daysToFirstUse: (rows, ground) => {
    const start = startOf(ground);
    if (start === null || start < day(ground.beside[0]?.value)) return null;
    return Math.max(0, (rows[0] ? day(rows[0]['date']) : day(ground.asOf)) - start);
  },
  ticketRate: (rows, ground) => {
    const seats = seatsIn(ground);
    return seats === null ? rows.length / 3 : ((rows.length / 3) * 100) / seats;
  },
  repeatContacts: (rows) => shareOf(rows, (row) => row['repeats'] === 1),
  failureRate: (rows) => shareOf(rows, (row) => row['failure'] === 1),
  firstContactResolution: (rows) => shareOf(rows, (row) => row['firstContact'] === 1),
  resolutionHours: (rows) =>
    median(rows.map((row) => 24 * Math.max(0, day(row['closedOn']) - day(row['openedOn'])))),
  reopenRate: (rows) => shareOf(rows, (row) => Number(row['reopened']) > 0),
  recommendation: (rows) => mean(figures(rows, 'score')),
  csat: (rows) => shareOf(rows, (row) => Number(row['score']) >= Number(row['scaleMax']) - 1),
  effort: (rows) => mean(figures(rows, 'score')),
  onTimePayment: (rows) =>
    shareOf(rows, (row) => row['paidOn'] !== null && day(row['paidOn']) <= day(row['dueOn'])),
  daysBeyondTerms: (rows, { asOf }) => {
    const amounts = sum(figures(rows, 'amount'));
    return amounts === 0 ? null : sum(rows.map((row) => Number(row['amount']) * isLate(row, asOf))) / amounts;
  },
  oldestOverdue: (rows, { asOf }) => {
    const open = rows.filter((row) => row['paidOn'] === null || day(row['paidOn']) > day(asOf));
    return rows.length === 0 ? null : Math.max(0, ...open.map((row) => day(asOf) - day(row['dueOn'])));
  },
  revenueTrend: (rows, { asOf }) => {
    const [now, before] = [day(asOf), day(asOf) - 365].map((date) =>
      sum(figures(rows.filter(runsOn(date)), 'mrr')),
    );
    return before ? 100 * ((now as number) / before - 1) : null;
  },
};

/** A metric computed again from its rows. */
export const again = (db: Db, key: MetricKey, at: { readonly account: number; readonly asOf: string }) => {
  const rows = allRows(db, { account: at.account, asOf: day(at.asOf), about: key });
  const ground = { ...rows, asOf: at.asOf };
  return computedFromRows[key](rowsIn(ground, 'rows'), ground);
};
