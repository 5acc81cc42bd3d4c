/** Checks a batch of a table as rows of one dataset. */
import { columnsOf, type Field } from '../../../../shared/datasets/index.ts';
import { AppError } from '../../../../shared/errors.ts';
import { fold } from '../../../../shared/fold.ts';
import type { Plan, PlannedField } from '../map/plan.ts';
import { textOf, type Cell } from '../read/cells.ts';
import type { Batch, RawColumn } from '../read/table.ts';
import { attributeValue } from './attributes.ts';
import { columnReader, constantColumns, issuesOf, spread } from './check-column.ts';
import { rowState, type CheckedColumn, type CheckedRows, type FoundIssue } from './checked.ts';
import { combined } from './combine-columns.ts';
import { blanksOf, cellReader } from './read-cell.ts';
import { surveyScoreIssues } from './survey-scores.ts';
import { isBlank } from './values/blank.ts';

interface CheckedField {
  readonly field: Field;
  readonly columns: readonly CheckedColumn[];
  readonly issues: Iterable<FoundIssue>;
  /** The cells as the file has them; a constant has none. */
  readonly raw?: Pick<RawColumn, 'ids' | 'cells'>;
}

/** A field whose column names an account through something else keeps the text; who it is, is looked up at loading. */
const asRead = ({ field, source }: PlannedField): Field =>
  source.lookup ? { ...field, type: 'text', name: 'account' } : field;

const namesOf = ({ field }: PlannedField): readonly string[] => columnsOf(field);

const checkConstant = (planned: PlannedField, count: number): CheckedField => {
  const reading = cellReader(planned.field, planned.source)(planned.source.constant as Cell);
  if ('issue' in reading)
    throw new AppError('mapping.invalid', {
      problem: `"${planned.source.constant}" is not a value of the field "${planned.field.name}"`,
    });
  return {
    field: planned.field,
    columns: constantColumns(namesOf(planned), reading.values, count),
    issues: [],
  };
};

/** A yardstick that no column of the file says. */
const isInferred = ({ field, source }: PlannedField): boolean =>
  field.yardstick === true && (source.column === undefined || source.values !== undefined);

/** Checks one field, batch after batch. */
type FieldCheck = (batch: Batch) => CheckedField;

const columnCheck = (planned: PlannedField, at: number): FieldCheck => {
  const { parts, source, field } = planned;
  const names = namesOf(planned);
  const read = columnReader({ read: cellReader(asRead(planned), source), blank: blanksOf(field) });
  return (batch) => {
    const raw = parts ? combined(batch, parts, source.take ?? 'all') : (batch.columns[at] as RawColumn);
    const reading = read(raw.cells);
    const ids = spread(raw.ids, reading.valueOf, batch.count);
    const columns = names.map((name, i) => ({
      name,
      ids,
      values: reading.values[i] ?? [],
      heading: raw.heading,
    }));
    return { field, columns, issues: issuesOf(raw, reading.wrong, batch.count), raw };
  };
};

const fieldCheck = (planned: PlannedField): FieldCheck => {
  const { at } = planned;
  const check: FieldCheck =
    at === undefined ? ({ count }) => checkConstant(planned, count) : columnCheck(planned, at);
  if (!isInferred(planned)) return check;
  return (batch) => {
    const checked = check(batch);
    return { ...checked, columns: checked.columns.map((column) => ({ ...column, inferred: true })) };
  };
};

/** What a cell says that counts as blank, "none" or a dash; null where it is empty. */
const writtenIn = ({ raw }: CheckedField, index: number): string | null =>
  raw === undefined ? null : textOf(raw.cells[raw.ids[index] as number] as Cell).trim() || null;

/** Required fields must not be blank. */
const blankIssues = function* (
  fields: readonly CheckedField[],
  plan: Plan,
  count: number,
): Generator<FoundIssue> {
  for (const checked of fields) {
    const { field, columns } = checked;
    const { ids, heading: column = null } = columns[0] as CheckedColumn;
    if (!field.required || !ids.includes(0)) continue;
    for (let index = 0; index < count; index++)
      if (ids[index] === 0) yield { index, column, value: writtenIn(checked, index), code: 'required.blank' };
  }
  const oneOf = fields.filter(({ field }) => plan.dataset.needsOneOf?.includes(field.name));
  const [first] = oneOf;
  if (first === undefined) return;
  const all = oneOf.map(({ columns }) => (columns[0] as CheckedColumn).ids);
  const { heading: column = null } = first.columns[0] as CheckedColumn;
  for (let index = 0; index < count; index++)
    if (all.every((ids) => ids[index] === 0))
      yield { index, column, value: writtenIn(first, index), code: 'required.blank' };
};

const leaveOut = (states: Uint8Array, plan: Plan, batch: Batch): void => {
  for (const { at, words } of plan.conditions) {
    const { ids, cells } = batch.columns[at] as RawColumn;
    const fails = cells.map((cell) => (words === null ? isBlank(cell) : !words.has(fold(textOf(cell)))));
    for (let index = 0; index < batch.count; index++)
      if (fails[ids[index] as number]) states[index] = rowState.leftOut;
  }
};

/** Notes what is wrong, once per cell; an unreadable cell is not reported as blank as well. */
const collect = (
  states: Uint8Array,
  found: Iterable<FoundIssue>,
  into: { issues: FoundIssue[]; reject: boolean },
): void => {
  for (const issue of found) {
    if (states[issue.index] === rowState.leftOut) continue;
    if (into.reject && states[issue.index] === rowState.rejected) continue;
    into.issues.push(issue);
    if (into.reject) states[issue.index] = rowState.rejected;
  }
};

const attributesOf = (plan: Plan, batch: Batch): CheckedRows['attributesOf'] => {
  if (!plan.dataset.keepsAttributes) return null;
  const columns = plan.attributes.map(({ at, heading }) => ({
    ...(batch.columns[at] as RawColumn),
    name: heading,
  }));
  return (index) => {
    // They inherit nothing: a heading may be called "constructor".
    const found = Object.create(null) as Record<string, string | number>;
    for (const { name, ids, cells } of columns) {
      const value = attributeValue(cells[ids[index] as number] as Cell);
      if (value !== null) found[name] = value;
    }
    return found;
  };
};

/** The column of the accounts' names, where the plan has one. */
const accountNames = (plan: Plan, batch: Batch): Pick<CheckedRows, 'accountNames'> => {
  const at = plan.fields.find(({ nameAt }) => nameAt !== undefined)?.nameAt;
  return at === undefined ? {} : { accountNames: batch.columns[at] as RawColumn };
};

const checkBatch = function* (
  plan: Plan,
  batch: Batch,
  checks: readonly FieldCheck[],
): Generator<undefined, CheckedRows> {
  const states = new Uint8Array(batch.count);
  const issues: FoundIssue[] = [];
  leaveOut(states, plan, batch);
  collect(
    states,
    batch.problems.map((problem) => ({ ...problem, column: null, value: null })),
    { issues, reject: true },
  );
  const fields: CheckedField[] = [];
  for (const check of checks) {
    fields.push(check(batch));
    yield;
  }
  for (const { field, issues: found } of fields)
    collect(states, found, { issues, reject: field.required === true });
  collect(states, blankIssues(fields, plan, batch.count), { issues, reject: true });
  const columns = fields.flatMap((field) => field.columns);
  if (plan.dataset.name === 'surveys')
    collect(states, surveyScoreIssues(columns, batch.count), { issues, reject: true });
  return {
    count: batch.count,
    fileRows: batch.fileRows,
    columns,
    states,
    issues,
    ...accountNames(plan, batch),
    attributesOf: attributesOf(plan, batch),
  };
};

/**
 * Answers a function that checks the batches of a table, one after the other, as rows of the plan's dataset. A row is
 * rejected when a required field is blank or unreadable or when the row itself is damaged; any other unreadable cell is
 * reported and left blank. It yields after each column, for a large batch takes a while.
 */
export const rowChecker = (plan: Plan): ((batch: Batch) => Generator<undefined, CheckedRows>) => {
  const checks = plan.fields.map(fieldCheck);
  return (batch) => checkBatch(plan, batch, checks);
};
