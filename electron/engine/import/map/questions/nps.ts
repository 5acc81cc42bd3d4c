/** NPS asked on 1 to 10 instead of 0 to 10 (health model, section 7). */
import type { FieldMapping, ImportQuestion } from '../../../../../shared/import/index.ts';
import { scaleIn } from '../../recognise/scale.ts';
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

/** So many answers without a single zero are a scale that begins at one. */
const enough = 50;

const looksFromOne = (answers: Answers): boolean =>
  answers.count >= enough && lowest(answers) >= 1 && highest(answers) <= 10;

/** The heading says 1 to 10, and that is where the reading has it from. */
const isHeadedFromOne = (evidence: Evidence, { column }: Answers): boolean =>
  scaleIn(column)?.[0] === 1 && plannedField(evidence, 'scaleMin')?.source.constant === 1;

/** A table with a column for the scale says there where it is not the usual one, even where the cell is blank. */
const saysScale = (evidence: Evidence): boolean =>
  isSaid(evidence, 'nps', 'scaleMin') || isSaid(evidence, 'nps', 'scaleMax');

/** Asked where the answers or their heading look like 1 to 10; until somebody says otherwise they are kept apart. */
export const npsQuestions = (evidence: Evidence): readonly ImportQuestion[] => {
  const answers = answersOf(evidence, 'nps');
  if (answers === null) return [];
  const isOpen = !saysScale(evidence) && looksFromOne(answers);
  if (!isOpen && !isHeadedFromOne(evidence, answers)) return [];
  const from = (least: number): Record<string, FieldMapping> => ({
    scaleMin: forKind(evidence, 'nps', least),
    scaleMax: forKind(evidence, 'nps', 10),
  });
  return [
    {
      code: 'nps.fromOne',
      column: answers.column,
      samples: scoreSamples(answers),
      choices: [
        { key: 'fromZero', fields: from(0) },
        { key: 'fromOne', fields: from(1) },
      ],
      taken: 'fromOne',
      fallback: 'fromOne',
    },
  ];
};
