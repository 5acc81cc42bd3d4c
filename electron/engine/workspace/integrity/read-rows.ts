/** Reads what can be read of one damaged table, around the places where SQLite gives up. */
import type { Db } from '../../db/statements.ts';

/** A row by column. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** A table as its file describes it. */
export interface DamagedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Whether its rows have numbers; of one without, only what lies before and behind the damage is read. */
  readonly hasRowid: boolean;
}

/** What reading came to. `lost`: rows that are known to be missing; null where nobody can tell. */
export interface ReadRows {
  readonly rows: number;
  readonly lost: number | null;
}

/** A table that is damaged all over is given up after so many tries. */
const mostProbes = 2_000;

/** SQLite's name for the number of a row, in a column that no table has. */
const place = 'nabiz_place';

/** An object's name as SQL takes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const columnList = ({ columns }: DamagedTable): string => columns.map(quoted).join(', ');

/** Goes through rows until the end or the damage; answers whether it was the end. */
const until = (rows: () => Iterable<StoredRow>, take: (row: StoredRow) => void): boolean => {
  try {
    for (const row of rows()) take(row);
    return true;
  } catch {
    return false;
  }
};

/** Numbers of all rows as an undamaged index has them; undefined where there is none. */
const numbersByIndex = (db: Db, { name }: DamagedTable): readonly number[] | undefined => {
  const whole = `SELECT name FROM pragma_index_list(?) WHERE partial = 0`;
  const indexes = db.prepare<[string], { name: string }>(whole).all(name);
  for (const index of indexes) {
    const numbers: number[] = [];
    const sql = `SELECT rowid AS ${place} FROM ${quoted(name)} INDEXED BY ${quoted(index.name)}`;
    const isWhole = until(
      () => db.prepare<[], StoredRow>(sql).iterate(),
      (row) => void numbers.push(row[place] as number),
    );
    if (isWhole) return numbers.toSorted((a, b) => a - b);
  }
  return undefined;
};

/** Reads rows by their numbers, each at most once. */
const makeReader = (db: Db, table: DamagedTable, take: (row: StoredRow) => void) => {
  const select = `SELECT rowid AS ${place}, ${columnList(table)} FROM ${quoted(table.name)} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`;
  const seen = new Set<number>();
  const read = (from: number, to: number, order: 'ASC' | 'DESC'): { isEnd: boolean; last: number } => {
    let last = order === 'ASC' ? from - 1 : to + 1;
    const isEnd = until(
      () => db.prepare<[number, number], StoredRow>(`${select} ${order}`).iterate(from, to),
      ({ [place]: number, ...row }) => {
        last = number as number;
        if (seen.has(last)) return;
        seen.add(last);
        take(row);
      },
    );
    return { isEnd, last };
  };
  return { read, seen };
};

type Reader = ReturnType<typeof makeReader>;

/** Begins again behind each row that cannot be read. */
const readByNumbers = (numbers: readonly number[], { read }: Reader): void => {
  const end = numbers.at(-1) ?? 0;
  let at = 0;
  while (at < numbers.length) {
    const { isEnd, last } = read(numbers[at] as number, end, 'ASC');
    if (isEnd) return;
    while (at < numbers.length && (numbers[at] as number) <= last) at += 1;
    at += 1;
  }
};

/** Reads from both ends towards the damage, and the rest in halves. Answers whether there was none. */
const readInHalves = (first: number, end: number, { read }: Reader): boolean => {
  let probes = mostProbes;
  const within = (from: number, to: number): boolean => {
    if (from > to) return true;
    probes -= 1;
    if (probes < 0) return false;
    const up = read(from, to, 'ASC');
    if (up.isEnd) return true;
    const down = read(up.last + 1, to, 'DESC');
    if (down.isEnd) return true;
    const [low, high] = [up.last + 1, down.last - 1];
    if (low >= high) return false;
    const middle = low + Math.floor((high - low) / 2);
    within(low, middle);
    within(middle + 1, high);
    return false;
  };
  return within(first, end);
};

/** The lowest and the highest number; as far as numbers go where the way there is damaged. */
const edgesOf = (db: Db, { name }: DamagedTable): { readonly first: number; readonly end: number } => {
  const edge = (which: 'min' | 'max', otherwise: number): number => {
    try {
      const sql = `SELECT ${which}(rowid) AS n FROM ${quoted(name)}`;
      return db.prepare<[], { n: number | null }>(sql).get()?.n ?? 0;
    } catch {
      return otherwise;
    }
  };
  return { first: edge('min', 0), end: edge('max', Number.MAX_SAFE_INTEGER) };
};

const readNumbered = (db: Db, table: DamagedTable, take: (row: StoredRow) => void): ReadRows => {
  const reader = makeReader(db, table, take);
  const { first, end } = edgesOf(db, table);
  if (reader.read(first, end, 'ASC').isEnd) return { rows: reader.seen.size, lost: 0 };
  const numbers = numbersByIndex(db, table);
  if (numbers) readByNumbers(numbers, reader);
  const isWhole = numbers ? true : readInHalves(first, end, reader);
  const rows = reader.seen.size;
  if (numbers) return { rows, lost: Math.max(0, numbers.length - rows) };
  return { rows, lost: isWhole ? 0 : null };
};

/** Without numbers: what comes before the damage in the key's order, and what comes behind it. */
const readKeyed = (db: Db, table: DamagedTable, take: (row: StoredRow) => void): ReadRows => {
  const keys = db
    .prepare<[string], { name: string }>(`SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk`)
    .all(table.name)
    .map(({ name }) => quoted(name));
  const seen = new Set<string>();
  const once = (row: StoredRow): void => {
    const text = JSON.stringify(Object.values(row), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    if (seen.has(text)) return;
    seen.add(text);
    take(row);
  };
  const read = (order: 'ASC' | 'DESC'): boolean => {
    const sorted = keys.map((key) => `${key} ${order}`).join(', ');
    const sql = `SELECT ${columnList(table)} FROM ${quoted(table.name)} ORDER BY ${sorted}`;
    return until(() => db.prepare<[], StoredRow>(sql).iterate(), once);
  };
  const isWhole = read('ASC') || read('DESC');
  return { rows: seen.size, lost: isWhole ? 0 : null };
};

/** Hands over every row that can be read, each once. */
export const readRows = (db: Db, table: DamagedTable, take: (row: StoredRow) => void): ReadRows =>
  table.hasRowid ? readNumbered(db, table, take) : readKeyed(db, table, take);
