/** All that a table leaves open, and what is made of it where nobody can be asked. */
import { AppError } from '../../../../../shared/errors.ts';
import type {
  Assumption,
  FieldMapping,
  ImportQuestion,
  QuestionChoice,
  TableMapping,
} from '../../../../../shared/import/index.ts';
import { columnOf, withChoice } from '../../../../../shared/import/with-choice.ts';
import type { Habits } from '../habits.ts';
import { planOf } from '../plan.ts';
import { settled, spelledOut } from '../settle.ts';
import { certainCes, cesQuestions } from './ces.ts';
import { certainCsat, csatQuestions } from './csat.ts';
import { dateQuestions } from './dates.ts';
import type { Evidence, TableCells } from './evidence.ts';
import { npsQuestions } from './nps.ts';
import { numberQuestions } from './numbers.ts';

/** The table whose questions are asked. */
export interface Asked {
  readonly file: string;
  readonly headings: readonly string[];
  readonly cells: TableCells;
  readonly habits: Habits;
}

/** One reading of a table with all that its cells decide, and what they leave open. */
export interface OpenReading {
  readonly mapping: TableMapping;
  readonly questions: readonly ImportQuestion[];
}

const evidenceOf = (mapping: TableMapping, { file, headings, cells }: Asked): Evidence => ({
  plan: planOf(mapping, headings, file),
  cells,
});

const withScore = (mapping: TableMapping, score: FieldMapping): TableMapping => ({
  ...mapping,
  fields: { ...mapping.fields, score },
});

/** What the scores of surveys settle by themselves, written into the mapping. */
const withCertain = (mapping: TableMapping, asked: Asked): TableMapping => {
  let known = mapping;
  for (const certain of [certainCes, certainCsat]) {
    const { score, ...scale } = certain(evidenceOf(known, asked));
    if (score !== undefined) known = withScore(known, score);
    known = withChoice(known, { key: '', fields: scale });
  }
  return known;
};

const questionsOf = (mapping: TableMapping, asked: Asked): readonly ImportQuestion[] => {
  const evidence = evidenceOf(mapping, asked);
  return [
    ...dateQuestions(evidence, asked.habits),
    ...numberQuestions(evidence, asked.habits),
    ...npsQuestions(evidence),
    ...cesQuestions(evidence),
    ...csatQuestions(evidence),
  ];
};

const choiceOf = ({ choices }: ImportQuestion, key: string | null): QuestionChoice | undefined =>
  choices.find((choice) => choice.key === key);

/** A mapping with the answers that stand in it. */
const answeredBy = (
  mapping: TableMapping,
  questions: readonly ImportQuestion[],
  key: (question: ImportQuestion) => string | null,
): TableMapping =>
  questions.reduce((known, question) => {
    const choice = choiceOf(question, key(question));
    return choice === undefined ? known : withChoice(known, choice);
  }, mapping);

/**
 * A reading before anybody is asked: what the cells decide and the answers that stand are written into the mapping.
 * Throws what `planOf` throws.
 */
export const openReading = (mapping: TableMapping, asked: Asked): OpenReading => {
  const { plan } = evidenceOf(mapping, asked);
  const certain = withCertain(settled(plan, asked.cells, asked.habits), asked);
  const questions = questionsOf(certain, asked);
  return { mapping: answeredBy(certain, questions, ({ taken }) => taken), questions };
};

/** What a choice says of fields that another one reads from other columns. */
const saidElsewhere = (choice: QuestionChoice, further: QuestionChoice | undefined) => {
  const isElsewhere = ([field, from]: [string, FieldMapping]): boolean => {
    const known = choice.fields[field];
    return known !== undefined && columnOf(known) !== columnOf(from);
  };
  const fields = Object.entries(further?.fields ?? {}).filter(isElsewhere);
  const all = [...(choice.elsewhere ?? []), ...(fields.length > 0 ? [Object.fromEntries(fields)] : [])];
  return all.length > 0 ? { elsewhere: all } : {};
};

const sameChoices = (question: ImportQuestion, other: ImportQuestion): ImportQuestion => ({
  ...question,
  choices: question.choices.map((choice) => {
    const further = choiceOf(other, choice.key);
    const fields = { ...further?.fields, ...choice.fields };
    const measures = { ...further?.measures, ...choice.measures };
    const isWide = Object.keys(measures).length > 0;
    return { ...choice, fields, ...saidElsewhere(choice, further), ...(isWide && { measures }) };
  }),
});

/** The questions of all readings of a table: a date that two readings take is asked about once. */
export const mergedQuestions = (readings: readonly OpenReading[]): readonly ImportQuestion[] => {
  const merged = new Map<string, ImportQuestion>();
  for (const question of readings.flatMap(({ questions }) => questions)) {
    const name = `${question.code} ${question.column}`;
    const known = merged.get(name);
    merged.set(name, known ? sameChoices(known, question) : question);
  }
  return [...merged.values()];
};

/** Two boxes is what the measure means unless somebody says otherwise; nothing in the table is open. */
const isTold = ({ code }: ImportQuestion): boolean => code !== 'csat.boxes';

/** A reading with nothing left open, and what was taken where the table leaves it open. */
export interface ClosedReading {
  readonly mapping: TableMapping;
  /** The mapping with all that is known of its columns, for rows of the table that come back mended. */
  readonly settled: () => TableMapping;
  readonly assumed: readonly Assumption[];
}

/**
 * A reading that is stored without asking: open questions are answered with what is usual, and what was taken is told.
 * Throws `survey.cesVersion` for effort scores that fit both versions, and what `planOf` throws.
 */
export const closedReading = (mapping: TableMapping, asked: Asked): ClosedReading => {
  const open = openReading(mapping, asked);
  const refused = open.questions.find(({ fallback }) => fallback === null);
  const kind = open.mapping.fields['kind'];
  if (refused && typeof kind === 'object' && kind.column === undefined)
    throw new AppError('survey.cesVersion', { file: asked.file, column: refused.column });
  const answered = open.questions.filter((question) => question.fallback !== null);
  const closed = answeredBy(open.mapping, answered, ({ fallback }) => fallback);
  return {
    mapping: closed,
    settled: () => spelledOut(evidenceOf(closed, asked).plan, asked.cells, asked.habits),
    assumed: answered
      .filter(isTold)
      .map(({ code, column, fallback }) => ({ code, column, taken: fallback as string })),
  };
};
