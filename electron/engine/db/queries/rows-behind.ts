/** The rows of one account in one dataset, told apart into those that count for a figure and those that do not. */
import type { Day } from '../../../../shared/dates.ts';
import { columnsOf, datasetNamed, type DatasetName, type Field } from '../../../../shared/datasets/index.ts';
import type {
  RowCell,
  RowColumn,
  RowColumnKind,
  RowReason,
  RowsRole,
} from '../../../../shared/model/rows-behind.ts';
import { type Db, prepare } from '../statements.ts';
import type { StoredOrigin } from './row-origin.ts';

/** A column that no field of the dataset holds, as SQL. */
export interface ComputedColumn extends RowColumn {
  readonly sql: string;
}

/** Rows behind a figure. SQL names the rows by the dataset's alias; parameters are those of a metric. */
export interface RowsSpec {
  readonly role?: RowsRole;
  readonly dataset: DatasetName;
  /** Tables that the conditions read. */
  readonly tables?: string;
  /** Which of the account's rows are looked at; left out: all. */
  readonly among?: string;
  /** Why a row does not count, by what holds for it: the first that does is the reason, none: it counts. */
  readonly unless: Readonly<Partial<Record<RowReason, string>>>;
  /** Fields of the dataset by name, and computed columns. */
  readonly columns: readonly (string | ComputedColumn)[];
  /** Days before the as-of date: rows are after the first and up to the second. Left out: all of the past. */
  readonly window?: readonly [after: number, upTo: number];
}

/** Named values for the SQL of a spec. */
export type RowsParameters = Readonly<Record<string, string | number | null>> & {
  readonly account: number;
  readonly day: Day;
};

/** Dataset → what its rows are called in SQL, and the date they are ordered by. */
const tables: Readonly<Record<DatasetName, { readonly alias: string; readonly date: string }>> = {
  accounts: { alias: 'a', date: 'a.started_on' },
  people: { alias: 'p', date: 'NULL' },
  usage: { alias: 'u', date: 'u.date' },
  trainings: { alias: 't', date: 'COALESCE(t.completed_on, t.assigned_on)' },
  tickets: { alias: 't', date: 't.opened_on' },
  surveys: { alias: 's', date: 'COALESCE(s.answered_on, s.invited_on)' },
  invoices: { alias: 'i', date: 'i.due_on' },
  subscriptions: { alias: 's', date: 's.started_on' },
  referrals: { alias: 'r', date: 'r.date' },
  outcomes: { alias: 'o', date: 'o.date' },
  measurements: { alias: 'm', date: 'm.date' },
  judgements: { alias: 'j', date: 'j.date' },
};

const fieldKind = ({ name, type }: Field): RowColumnKind => {
  switch (type) {
    case 'date':
    case 'moment':
      return 'date';
    case 'number':
    case 'fraction':
    case 'count':
      return 'number';
    case 'money':
      return 'money';
    case 'boolean':
      return 'mark';
    case 'choice':
      return name === 'kind' || name === 'outcome' ? 'word' : 'text';
    case 'text':
    case 'account':
    case 'currency':
      return 'text';
  }
};

/** A person's key is shown as the name that goes with it. */
const personName = (alias: string): string =>
  `COALESCE((SELECT n.name FROM people n WHERE n.key = ${alias}.person), ${alias}.person)`;

const columnOf = (dataset: DatasetName, name: string): ComputedColumn => {
  const field = datasetNamed(dataset).fields.find((candidate) => candidate.name === name);
  if (!field) throw new RangeError(`${dataset} has no field ${name}`);
  const { alias } = tables[dataset];
  const sql = name === 'person' ? personName(alias) : `${alias}.${columnsOf(field)[0]}`;
  return { key: name, kind: fieldKind(field), sql };
};

/** The fields of a dataset, without whose row it is. */
export const fieldsOf = (dataset: DatasetName): readonly string[] =>
  datasetNamed(dataset).fields.flatMap(({ name, type }) => (type === 'account' ? [] : [name]));

const computedColumns = ({ dataset, columns }: RowsSpec): readonly ComputedColumn[] =>
  columns.map((column) => (typeof column === 'string' ? columnOf(dataset, column) : column));

/** The columns of a spec as the page reads them. */
export const rowColumns = (spec: RowsSpec): readonly RowColumn[] =>
  computedColumns(spec).map(({ key, kind }) => ({ key, kind }));

const reasonSql = ({ unless }: RowsSpec): string => {
  const cases = Object.entries(unless).map(([reason, holds]) => `WHEN ${holds} THEN '${reason}'`);
  return cases.length === 0 ? 'NULL' : `CASE ${cases.join(' ')} END`;
};

const withTables = ({ tables: own }: RowsSpec): string => (own ? `WITH ${own}` : '');

const rowsOf = ({ dataset, among = 'TRUE' }: RowsSpec): string => {
  const { alias } = tables[dataset];
  const whose = dataset === 'accounts' ? 'id' : 'account_id';
  return `FROM ${dataset} ${alias} WHERE ${alias}.${whose} = :account AND (${among})`;
};

/** How many rows are looked at, and how many of them count. */
export const countRows = (
  db: Db,
  spec: RowsSpec,
  parameters: RowsParameters,
): { readonly looked: number; readonly counting: number } =>
  prepare<object, { looked: number; counting: number }>(
    db,
    `${withTables(spec)} SELECT count(*) AS looked, count(*) FILTER (WHERE ${reasonSql(spec)} IS NULL) AS counting
     ${rowsOf(spec)}`,
  ).get(parameters) ?? { looked: 0, counting: 0 };

/** A row as stored: dates are day numbers. */
export interface StoredBehind extends StoredOrigin {
  readonly reason: RowReason | null;
  readonly cells: readonly RowCell[];
}

/** Rows that a later file said again, or replaced, came from that file last. */
const placeSql = (dataset: DatasetName): string => {
  const { alias } = tables[dataset];
  const own = `${alias}.source_id AS source, ${alias}.source_row AS "row"`;
  if (dataset === 'usage') return `${own}, NULL AS again`;
  return `${own}, (
    SELECT json_array(q.source_id, q.source_row) FROM repeated_rows q
    WHERE q.dataset = '${dataset}' AND q.row_id = ${alias}.id AND q.source_id > ${alias}.source_id
    ORDER BY q.source_id DESC LIMIT 1
  ) AS again`;
};

const orderOf = (dataset: DatasetName): string => {
  const { alias, date } = tables[dataset];
  if (dataset === 'usage') return 'u.date DESC, u.source_id DESC, u.source_row DESC';
  return dataset === 'people' ? 'p.id' : `${date} DESC, ${alias}.id DESC`;
};

/** Which of the rows, newest first. */
export interface RowsCut {
  readonly limit: number;
  readonly offset: number;
  /** Only those that count. */
  readonly counting: boolean;
}

const pageSql = (spec: RowsSpec, counting: boolean): string => {
  const cells = computedColumns(spec).map(({ sql }) => sql);
  return `${withTables(spec)}
    SELECT b.reason, b.cells, f.file, f.sheet, COALESCE(b.again ->> 1, b."row") AS "row",
      f.typed_by AS typedBy, n.started_at AS storedAt
    FROM (
      SELECT ${reasonSql(spec)} AS reason, json_array(${cells.join(', ')}) AS cells, ${placeSql(spec.dataset)}
      ${rowsOf(spec)} ${counting ? `AND ${reasonSql(spec)} IS NULL` : ''}
      ORDER BY ${orderOf(spec.dataset)} LIMIT :limit OFFSET :offset
    ) b
    -- In this order: the page's rows stay in theirs.
    CROSS JOIN sources f ON f.id = COALESCE(b.again ->> 0, b.source)
    CROSS JOIN imports n ON n.id = f.import_id`;
};

/** A page of the rows, the newest first. */
export const rowsPage = (
  db: Db,
  spec: RowsSpec,
  { parameters, counting, ...cut }: RowsCut & { readonly parameters: RowsParameters },
): readonly StoredBehind[] =>
  prepare<object, Omit<StoredBehind, 'cells'> & { readonly cells: string }>(db, pageSql(spec, counting))
    .all({ ...parameters, ...cut })
    .map(({ cells, ...row }) => ({ ...row, cells: JSON.parse(cells) as readonly RowCell[] }));
