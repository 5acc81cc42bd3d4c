/** Answers the rows behind one figure of an account, with the file and row that each came from. */
import { type Day, isoOf, isoOrNull } from '../../../../shared/dates.ts';
import { AppError } from '../../../../shared/errors.ts';
import { aboutOf, type RowsAbout } from '../../../../shared/model/rows-about.ts';
import {
  type BehindRow,
  type BesideFigure,
  type RowCell,
  type RowColumn,
  type RowsBehind,
  type RowsPart,
  rowsPerPage,
} from '../../../../shared/model/rows-behind.ts';
import { accountName } from '../../db/queries/accounts.ts';
import { originOf } from '../../db/queries/row-origin.ts';
import {
  countRows,
  rowColumns,
  rowsPage,
  type RowsParameters,
  type RowsSpec,
  type StoredBehind,
} from '../../db/queries/rows-behind.ts';
import type { AccountAt } from '../../db/queries/scope.ts';
import { workspaceFacts } from '../../db/queries/workspace-facts.ts';
import type { Db } from '../../db/statements.ts';
import type { MetricInput } from '../../metrics/metric.ts';
import { metricInput } from '../../metrics/readings.ts';
import { traitRows } from '../../scoring/traits/rows.ts';
import type { Asked } from './asked.ts';
import { datasetRows, listRows, valueSpecs } from './list-rows.ts';
import { metricRows } from './metric-rows.ts';

/** Which rows. */
export interface RowsQuestion {
  readonly account: number;
  readonly asOf: Day;
  /** As shared/model/rows-about.ts writes it. */
  readonly about: string;
  readonly part?: number | undefined;
  readonly page?: number | undefined;
  readonly counting?: boolean | undefined;
}

const own = (specs: readonly RowsSpec[]): readonly Asked[] => specs.map((spec) => ({ metric: null, spec }));

const askedFor = (db: Db, at: AccountAt, about: RowsAbout): readonly Asked[] => {
  switch (about.kind) {
    case 'metric':
      return metricRows(db, at, about.key);
    case 'trait': {
      const rows = traitRows[about.key];
      if (rows.kind === 'own') return own(rows.specs);
      return rows.kind === 'metric' ? metricRows(db, at, rows.metric) : [];
    }
    case 'list':
      return own([listRows[about.key]]);
    case 'dataset':
      return own([datasetRows(about.key)]);
    case 'value':
      return own(valueSpecs);
    case 'dimension':
      return [];
  }
};

interface Counted extends Asked {
  readonly parameters: RowsParameters;
  readonly looked: number;
  readonly counting: number;
}

const partOf = (day: Day, { metric, spec, looked, counting }: Counted): RowsPart => ({
  role: spec.role ?? 'rows',
  dataset: spec.dataset,
  metric,
  from: spec.window ? isoOf(day - spec.window[0] + 1) : null,
  to: isoOf(day - (spec.window?.[1] ?? 0)),
  looked,
  counting,
});

const besideOf = (asked: readonly Asked[], input: MetricInput): readonly BesideFigure[] => {
  const has = (key: string): boolean => asked.some(({ metric }) => metric === key);
  return [
    ...(has('featureBreadth') ? [{ key: 'featuresAnywhere', value: input.features } as const] : []),
    ...(has('daysToFirstUse') ? [{ key: 'firstUse', value: isoOrNull(input.firstUse) } as const] : []),
  ];
};

const cellOf = (cell: RowCell, { kind }: Pick<RowColumn, 'kind'>): RowCell =>
  kind === 'date' && typeof cell === 'number' ? isoOf(cell) : cell;

const rowOf = (columns: readonly RowColumn[], { reason, cells, ...origin }: StoredBehind): BehindRow => {
  return {
    reason,
    cells: columns.map((column, place) => cellOf(cells[place] ?? null, column)),
    origin: originOf(origin),
  };
};

/** Parts without rows say nothing, unless there is no other. */
const withRows = (counted: readonly Counted[]): readonly Counted[] => {
  const some = counted.filter(({ looked }) => looked > 0);
  return some.length > 0 ? some : counted.slice(0, 1);
};

/** What is shown of one part. */
const shownOf = (db: Db, part: Counted | undefined, { page = 0, counting = false }: RowsQuestion) => {
  if (!part) return { page: 0, pages: 1, columns: [], rows: [] };
  const total = counting ? part.counting : part.looked;
  const pages = Math.max(1, Math.ceil(total / rowsPerPage));
  const shown = Math.min(page, pages - 1);
  const columns = rowColumns(part.spec);
  const cut = { limit: rowsPerPage, offset: shown * rowsPerPage, counting, parameters: part.parameters };
  const rows = rowsPage(db, part.spec, cut).map((row) => rowOf(columns, row));
  return { page: shown, pages, columns, rows };
};

/** The rows. Throws `account.unknown`, and `usage` for what there are no rows of. */
export const rowsBehind = (db: Db, question: RowsQuestion): RowsBehind => {
  const { account, asOf: day, about: text } = question;
  if (accountName(db, account) === undefined) throw new AppError('account.unknown', { account });
  const about = aboutOf(text);
  if (!about) throw new AppError('usage', { problem: `no rows are behind ${text}` });
  const input = metricInput(workspaceFacts(db), { day, account });
  const asked = askedFor(db, { account, day }, about);
  const parts = withRows(
    asked.map((one): Counted => {
      const parameters: RowsParameters = { ...input, account, day, ...one.parameters };
      return { ...one, parameters, ...countRows(db, one.spec, parameters) };
    }),
  );
  const part = Math.min(question.part ?? 0, Math.max(0, parts.length - 1));
  return {
    account,
    asOf: isoOf(day),
    about: text,
    parts: parts.map((one) => partOf(day, one)),
    beside: besideOf(asked, input),
    part,
    ...shownOf(db, parts[part], question),
  };
};
