/** The answers that a table of surveys holds, by kind of survey. */
import type { FieldMapping } from '../../../../../shared/import/index.ts';
import { cellReader } from '../../check/read-cell.ts';
import { isBlank } from '../../check/values/blank.ts';
import { textOf, type Cell } from '../../read/cells.ts';
import type { PlannedField } from '../plan.ts';
import { headingOf, type Evidence } from './evidence.ts';

/** A kind of survey. */
export type SurveyKind = 'nps' | 'csat' | 'ces';

/** The answers of one kind: what was answered and how often. */
export interface Answers {
  /** The heading of the scores. */
  readonly column: string;
  readonly scores: ReadonlyMap<number, number>;
  /** Answers that are no numbers, as written. */
  readonly words: readonly string[];
  readonly count: number;
}

/** A planned field by its name. */
export const plannedField = ({ plan }: Pick<Evidence, 'plan'>, name: string): PlannedField | undefined =>
  plan.fields.find(({ field }) => field.name === name);

/** The kind that a cell of the kind's column names. */
const kindReader = (planned: PlannedField): ((cell: Cell) => string | undefined) => {
  const read = cellReader(planned.field, planned.source);
  return (cell) => {
    const reading = read(cell);
    return 'values' in reading && typeof reading.values[0] === 'string' ? reading.values[0] : undefined;
  };
};

/** How often each distinct score was given in rows of a kind. */
const countScores = (evidence: Evidence, kind: SurveyKind, at: number): Int32Array => {
  const planned = plannedField(evidence, 'kind') as PlannedField;
  const scores = evidence.cells.column(at);
  const counts = new Int32Array(scores.cells.length);
  const kinds = planned.at === undefined ? null : evidence.cells.column(planned.at);
  const isKind = kinds?.cells.map(kindReader(planned)).map((found) => found === kind);
  for (let index = 0; index < evidence.cells.count; index++)
    if (kinds === null || isKind?.[kinds.ids[index] as number]) {
      const id = scores.ids[index] as number;
      counts[id] = (counts[id] as number) + 1;
    }
  return counts;
};

const holdsKind = (evidence: Evidence, kind: SurveyKind): boolean => {
  const planned = plannedField(evidence, 'kind');
  if (planned === undefined) return false;
  return planned.at !== undefined || kindReader(planned)(planned.source.constant as Cell) === kind;
};

/** The answers of one kind; null where the reading has none. */
export const answersOf = (evidence: Evidence, kind: SurveyKind): Answers | null => {
  const score = plannedField(evidence, 'score');
  if (evidence.plan.dataset.name !== 'surveys' || score?.at === undefined || !holdsKind(evidence, kind))
    return null;
  const counts = countScores(evidence, kind, score.at);
  const read = cellReader(score.field, score.source);
  const scores = new Map<number, number>();
  const words: string[] = [];
  for (const [id, cell] of evidence.cells.column(score.at).cells.entries()) {
    const times = counts[id] as number;
    if (times === 0 || isBlank(cell)) continue;
    const reading = read(cell);
    const value = 'values' in reading ? reading.values[0] : undefined;
    if (typeof value === 'number') scores.set(value, (scores.get(value) ?? 0) + times);
    else if ('issue' in reading) words.push(textOf(cell));
  }
  const count = [...scores.values()].reduce((sum, times) => sum + times, 0);
  return count + words.length === 0 ? null : { column: headingOf(score), scores, words, count };
};

/** A field's value for the rows of one kind: for all rows where the table holds that kind only. */
export const forKind = (evidence: Evidence, kind: SurveyKind, value: number): FieldMapping => {
  const planned = plannedField(evidence, 'kind') as PlannedField;
  if (planned.at === undefined) return { constant: value };
  const read = kindReader(planned);
  const words = evidence.cells.column(planned.at).cells.filter((cell) => textOf(cell).trim() !== '');
  return {
    column: headingOf(planned),
    values: Object.fromEntries(words.map((cell) => [textOf(cell), read(cell) === kind ? value : null])),
  };
};

/** Whether the reading says a field for the rows of a kind: in a column of its own, or by an answer given before. */
export const isSaid = (evidence: Evidence, kind: SurveyKind, name: string): boolean => {
  const planned = plannedField(evidence, name);
  const kinds = plannedField(evidence, 'kind');
  if (planned === undefined) return false;
  const { values } = planned.source;
  if (values === undefined || planned.at === undefined || planned.at !== kinds?.at) return true;
  const read = kindReader(kinds);
  return Object.entries(values).some(([word, value]) => value !== null && read(word) === kind);
};

/** The highest score of answers; minus infinity without any. */
export const highest = ({ scores }: Answers): number =>
  [...scores.keys()].reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);

/** The lowest score of answers; infinity without any. */
export const lowest = ({ scores }: Answers): number =>
  [...scores.keys()].reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);

/** Scores as samples, the most frequent first. */
export const scoreSamples = ({ scores }: Answers): readonly string[] =>
  [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([score]) => String(score));
