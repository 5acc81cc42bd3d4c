/** Satisfaction: how high the scale goes, what words stand for, and how many scores at the top count as satisfied. */
import type { FieldMapping, ImportQuestion } from '../../../../../shared/import/index.ts';
import {
  answersOf,
  forKind,
  highest,
  isSaid,
  lowest,
  plannedField,
  scoreSamples,
  type Answers,
} from './answers.ts';
import type { Evidence } from './evidence.ts';
import { ratingsOf } from './rating-words.ts';

const scales = [5, 7, 10] as const;

/** Good or bad, 1 or 0: one box is all that such a scale has at its top. */
const twoPoints = (evidence: Evidence): Record<string, FieldMapping> => ({
  scaleMin: forKind(evidence, 'csat', 0),
  scaleMax: forKind(evidence, 'csat', 1),
  boxes: forKind(evidence, 'csat', 1),
});

/** Answers in words as scores; with them the scale that the words are on. */
const wordScale = (evidence: Evidence, { words }: Answers): Record<string, FieldMapping> => {
  const ratings = ratingsOf(words);
  const source = plannedField(evidence, 'score')?.source;
  if (ratings === null || source === undefined) return {};
  const score = { ...source, values: { ...ratings.values, ...source.values } };
  if (isSaid(evidence, 'csat', 'scaleMax')) return { score };
  return ratings.most === 1
    ? { score, ...twoPoints(evidence) }
    : { score, scaleMax: forKind(evidence, 'csat', ratings.most) };
};

/** What satisfaction scores themselves settle: words, 0 and 1, and scores that only one usual scale holds. */
export const certainCsat = (evidence: Evidence): Record<string, FieldMapping> => {
  const answers = answersOf(evidence, 'csat');
  if (answers === null) return {};
  if (answers.words.length > 0) return wordScale(evidence, answers);
  if (isSaid(evidence, 'csat', 'scaleMax')) return {};
  const most = highest(answers);
  if (most <= 1 && lowest(answers) === 0 && answers.scores.size === 2) return twoPoints(evidence);
  if (most <= 7) return {};
  return { scaleMax: forKind(evidence, 'csat', most <= 10 ? 10 : 100) };
};

const scaleQuestion = (evidence: Evidence, answers: Answers): ImportQuestion => {
  const possible = scales.filter((most) => most >= highest(answers));
  const taken = String(possible[0]);
  return {
    code: 'csat.scale',
    column: answers.column,
    samples: scoreSamples(answers),
    choices: possible.map((most) => ({
      key: String(most),
      fields: { scaleMax: forKind(evidence, 'csat', most) },
    })),
    taken,
    fallback: taken,
  };
};

const boxesQuestion = (evidence: Evidence, answers: Answers): ImportQuestion => ({
  code: 'csat.boxes',
  column: answers.column,
  samples: scoreSamples(answers),
  choices: [
    { key: '2', fields: {} },
    { key: '1', fields: { boxes: forKind(evidence, 'csat', 1) } },
  ],
  taken: '2',
  fallback: '2',
});

/** The scale where several would hold all scores, and the boxes where nobody has said them. */
export const csatQuestions = (evidence: Evidence): readonly ImportQuestion[] => {
  const answers = answersOf(evidence, 'csat');
  if (answers === null || answers.count === 0) return [];
  const isOpen = !isSaid(evidence, 'csat', 'scaleMax') && highest(answers) <= 7;
  return [
    ...(isOpen ? [scaleQuestion(evidence, answers)] : []),
    ...(isSaid(evidence, 'csat', 'boxes') ? [] : [boxesQuestion(evidence, answers)]),
  ];
};
