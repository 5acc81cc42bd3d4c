/** Effort: CES 1.0 (1 to 5, low is easy) or 2.0 (1 to 7, high is easy). The two are never mixed, and never guessed. */
import type { FieldMapping, ImportQuestion } from '../../../../../shared/import/index.ts';
import { answersOf, forKind, highest, isSaid, scoreSamples } from './answers.ts';
import type { Evidence } from './evidence.ts';

const scale = (evidence: Evidence, most: 5 | 7): Record<string, FieldMapping> => ({
  scaleMin: forKind(evidence, 'ces', 1),
  scaleMax: forKind(evidence, 'ces', most),
});

/** The scale of effort scores where a score tells: above 5 only 2.0 goes. */
export const certainCes = (evidence: Evidence): Record<string, FieldMapping> => {
  const answers = answersOf(evidence, 'ces');
  const isCertain = answers !== null && !isSaid(evidence, 'ces', 'scaleMax') && highest(answers) > 5;
  return isCertain ? scale(evidence, 7) : {};
};

/** Asked where all scores fit both versions. */
export const cesQuestions = (evidence: Evidence): readonly ImportQuestion[] => {
  const answers = answersOf(evidence, 'ces');
  if (answers === null || answers.count === 0 || isSaid(evidence, 'ces', 'scaleMax')) return [];
  return [
    {
      code: 'ces.version',
      column: answers.column,
      samples: scoreSamples(answers),
      choices: [
        { key: 'v2', fields: scale(evidence, 7) },
        { key: 'v1', fields: scale(evidence, 5) },
      ],
      taken: null,
      fallback: null,
    },
  ];
};
