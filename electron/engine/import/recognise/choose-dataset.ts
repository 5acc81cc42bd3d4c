/** Which dataset a table is. */
import { datasetNamed, datasets, type Dataset, type DatasetName } from '../../../../shared/datasets/index.ts';
import type { FieldMapping, MeasureMapping, TableMapping } from '../../../../shared/import/index.ts';
import { missingFields } from '../../../../shared/datasets/missing-fields.ts';
import { isUnique, type SampleColumn } from './columns.ts';
import { guess } from './guess.ts';
import { impliedField } from './implied.ts';
import { lookupFor } from './lookups.ts';
import { titledDatasets, weigh } from './evidence.ts';
import { matchFields, type FieldMatch } from './match-fields.ts';
import { measuresOf } from './measures.ts';
import { addressKept, joinedNames } from './names.ts';
import { periodTable } from './periods.ts';
import { scaleIn } from './scale.ts';
import { scaleColumn } from './scale-column.ts';

/** A dataset that a table may be, and what speaks for it. */
export interface Candidate {
  readonly dataset: Dataset;
  readonly mapping: TableMapping;
  readonly missing: readonly string[];
  /** What the columns and the title say for it. */
  readonly evidence: number;
  /** The evidence less what is missing: the best candidate has most. */
  readonly points: number;
  /** 0..1. */
  readonly confidence: number;
  /** Set where only the values say so: a proposal that somebody has to confirm. */
  readonly isGuess?: true;
}

/** What a table is recognised by. */
export interface Sample {
  readonly columns: readonly SampleColumn[];
  /** The names of sheet and file. */
  readonly titles: readonly string[];
}

/** Evidence below this is chance: a date and a name stand in any table. */
const enough = 3.9;

const written = ({ column, factor }: FieldMatch): FieldMapping =>
  factor === undefined ? column.heading : { column: column.heading, factor };

const askedFigures: ReadonlySet<string> = new Set(['recommendation', 'csat', 'effort']);

/** Whole scores beside a date, and no other figure: answers of a survey, and not the means of a period. */
const areAnswers = (measures: readonly MeasureMapping[], columns: readonly SampleColumn[]): boolean => {
  const [only, ...others] = measures;
  const column = columns.find(({ heading }) => heading === only?.column);
  if (only === undefined || column === undefined || others.length > 0) return false;
  const isAsked = askedFigures.has(only.metric) || scaleIn(only.column) !== null;
  return isAsked && column.numbers.every((value) => Number.isInteger(value) && value >= 0 && value <= 10);
};

/** A list of accounts may carry figures; so may a table of accounts and periods, which then is measurements. */
const figuresOf = (
  dataset: Dataset,
  matches: readonly FieldMatch[],
  columns: readonly SampleColumn[],
): readonly MeasureMapping[] => {
  const has = (name: string): boolean => matches.some(({ field }) => field.name === name);
  const key = matches.find(({ field }) => field.name === 'key');
  const wideAccounts = dataset.name === 'accounts' && key !== undefined && isUnique(key.column);
  const widePeriods =
    dataset.name === 'measurements' && has('account') && has('date') && !has('metric') && !has('value');
  if (!wideAccounts && !widePeriods) return [];
  const free = columns.filter((column) => !matches.some((match) => match.column === column));
  const measures = measuresOf(free);
  return widePeriods && areAnswers(measures, free) ? [] : measures;
};

/** The scale of survey scores, for tables without columns for its ends: of each row where a column says it, else of the heading. */
const scaleOf = (
  dataset: Dataset,
  matches: readonly FieldMatch[],
  free: readonly SampleColumn[],
): Record<string, FieldMapping> => {
  if (dataset.name !== 'surveys' || matches.some(({ field }) => /^scaleM(?:in|ax)$/.test(field.name)))
    return {};
  const said = scaleColumn(free);
  if (said) return said;
  const scale = scaleIn(matches.find(({ field }) => field.name === 'score')?.column.heading ?? '');
  return scale ? { scaleMin: { constant: scale[0] }, scaleMax: { constant: scale[1] } } : {};
};

/** The currency that the heading of an amount names, for tables without a column for it. */
const currencyOf = (dataset: Dataset, matches: readonly FieldMatch[]): Record<string, FieldMapping> => {
  const hasField = dataset.fields.some(({ name }) => name === 'currency');
  if (!hasField || matches.some(({ field }) => field.name === 'currency')) return {};
  const units = matches.filter(({ field }) => field.type === 'money').map(({ column }) => column.unit?.of);
  const unit = units.find((one) => one?.kind === 'currency');
  return unit?.kind === 'currency' ? { currency: { constant: unit.code } } : {};
};

const fieldsOf = (
  dataset: Dataset,
  matches: readonly FieldMatch[],
  sample: Sample,
): Record<string, FieldMapping> => {
  const fields = Object.fromEntries(
    dataset.fields.flatMap((field) => {
      const match = matches.find((one) => one.field === field);
      return match ? [[field.name, written(match)]] : [];
    }),
  );
  const headings = matches.filter(({ field }) => field.type !== 'account').map(({ column }) => column.heading);
  const implied = impliedField(dataset.name, [...sample.titles, ...headings]);
  if (implied && !(implied.field in fields)) fields[implied.field] = { constant: implied.value };
  const free = sample.columns.filter((column) => !matches.some((match) => match.column === column));
  const lookup =
    dataset.name !== 'accounts' && !('account' in fields)
      ? lookupFor(dataset.name, [...free, ...matches.map((m) => m.column)])
      : null;
  return {
    ...(lookup ? { account: lookup } : {}),
    ...fields,
    ...addressKept(dataset, matches),
    ...joinedNames(dataset, matches, sample.columns),
    ...currencyOf(dataset, matches),
    ...scaleOf(dataset, matches, free),
  };
};

const candidateFor = (dataset: Dataset, sample: Sample, titled: readonly Dataset[]): Candidate => {
  const matches = matchFields(dataset, sample.columns);
  const measures = figuresOf(dataset, matches, sample.columns);
  const mapping: TableMapping = {
    dataset: dataset.name,
    fields: fieldsOf(dataset, matches, sample),
    ...(measures.length > 0 ? { measures: [...measures] } : {}),
  };
  const missing = missingFields(mapping);
  const isImplied = matches.some(({ field }) => field.name === 'score') && 'kind' in mapping.fields;
  const { evidence, points } = weigh(dataset, { matches, measures, missing, isImplied }, { titled, sample });
  const explained = (matches.length + measures.length) / Math.max(1, sample.columns.length);
  const required = Math.max(0, 1 - missing.length * 0.3);
  const confidence = Math.min(1, required * (0.4 + 0.6 * Math.min(1, explained)) * Math.min(1, evidence / 5));
  return { dataset, mapping, missing, evidence, points, confidence: Math.max(0, confidence) };
};

/** Whether a table is that dataset even though a required column was not found. */
export const isSure = ({ points }: Candidate): boolean => points >= enough;

/** The candidate for one dataset, whatever speaks against it: the user has said what the table is. */
export const candidateNamed = (name: DatasetName, sample: Sample): Candidate =>
  candidateFor(datasetNamed(name), sample, titledDatasets(sample.titles));

/** A candidate that was not weighed against others. */
const plain = (mapping: TableMapping, confidence: number): Candidate => ({
  dataset: datasetNamed(mapping.dataset),
  mapping,
  missing: missingFields(mapping),
  evidence: enough,
  points: enough,
  confidence,
});

/** A mapping that was made as a whole; `sure` (0..1) is its confidence where it lacks nothing. */
export const candidateFrom = (mapping: TableMapping, sure: number): Candidate => {
  const missing = missingFields(mapping);
  return plain(mapping, missing.length === 0 ? sure : Math.min(sure, 0.6));
};

/** What the values alone say; null where they say nothing. */
export const guessDataset = ({ columns }: Sample): Candidate | null => {
  const found = guess(columns);
  if (found === null) return null;
  return { ...plain({ dataset: found.dataset, fields: { ...found.fields } }, found.confidence), isGuess: true };
};

/** The dataset that a table most likely is; null where nothing speaks for any. */
export const chooseDataset = (sample: Sample): Candidate | null => {
  const periods = periodTable(sample.columns, sample.titles);
  if (periods) return plain(periods.mapping, periods.isNamed ? 0.8 : 0.5);
  const titled = titledDatasets(sample.titles);
  return datasets
    .map((dataset) => candidateFor(dataset, sample, titled))
    .filter((candidate) => candidate.evidence >= enough)
    .reduce<Candidate | null>((best, one) => (best === null || one.points > best.points ? one : best), null);
};
