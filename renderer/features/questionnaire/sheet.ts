/** The answers about one account while they are typed: what stands, what changed, what the score would take. Pure. */
import type { Confidence, EarlierAnswers, Judgement } from '../../../shared/model/questionnaire/page.ts';

/** One answer as typed; `unknown`: the person says that they do not know, null: nothing chosen yet. */
export interface Draft {
  readonly value: number | 'unknown' | null;
  readonly note: string;
  readonly confidence: Confidence;
}

/** Question → its draft; questions that nobody touched are not in it. */
export type Sheet = Readonly<Record<string, Draft>>;

/** An answer to store; null withdraws what was said before. */
export interface Change {
  readonly key: string;
  readonly value: number | null;
  readonly note: string;
  readonly confidence: Confidence;
}

const blank: Draft = { value: null, note: '', confidence: 'medium' };

const draftOf = (own: Judgement | null): Draft =>
  own ? { value: own.value, note: own.note ?? '', confidence: own.confidence ?? 'medium' } : blank;

/** What a question's fields show: as typed, else as the author said it for this day before. */
export const shownDraft = ({ key, own }: EarlierAnswers, sheet: Sheet): Draft => sheet[key] ?? draftOf(own);

const changeOf = (answers: EarlierAnswers, sheet: Sheet): Change | null => {
  const draft = sheet[answers.key];
  if (!draft || JSON.stringify(draft) === JSON.stringify(draftOf(answers.own))) return null;
  const { key, own } = answers;
  const rest = { key, note: draft.note.trim(), confidence: draft.confidence };
  if (typeof draft.value === 'number') return { ...rest, value: draft.value };
  return own ? { ...rest, value: null } : null;
};

/** What is to be stored: answers that are new or differ, and those that are withdrawn. */
export const changesOf = (answers: readonly EarlierAnswers[], sheet: Sheet): readonly Change[] =>
  answers.flatMap((one) => changeOf(one, sheet) ?? []);

/** The value that a question would have: as answered; of an answer that is withdrawn what stands beneath it. */
const valueOf = (answers: EarlierAnswers, sheet: Sheet): number | null | undefined => {
  const { value } = shownDraft(answers, sheet);
  if (typeof value === 'number') return value;
  return answers.own ? answers.beneath : undefined;
};

/** Question → what the score would be computed from; null = nothing any more. Others stay as they are stored. */
export const valuesOf = (
  answers: readonly EarlierAnswers[],
  sheet: Sheet,
): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    answers.flatMap((one) => {
      const value = valueOf(one, sheet);
      return value === undefined ? [] : [[one.key, value] as const];
    }),
  );

/** How many questions are dealt with: answered, or said not to be known. */
export const dealtWith = (answers: readonly EarlierAnswers[], sheet: Sheet): number =>
  answers.filter((one) => shownDraft(one, sheet).value !== null).length;

/** How many questions hold anything that was typed. */
export const typedCount = (sheet: Sheet): number =>
  Object.values(sheet).filter(({ value, note }) => value !== null || note.trim() !== '').length;

/** Half a minute for each question: ten of them, with a note here and there, take five minutes. */
export const minutesFor = (questions: number): number => Math.max(1, Math.round(questions / 2));
