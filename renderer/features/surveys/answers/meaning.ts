/** What a score says. Pure. */
import { type Asked, satisfiedFrom } from '../../../../shared/model/surveys/asked.ts';
import { npsClassOf } from '../../../../shared/model/surveys/nps.ts';

/** Each a key of a word. */
export type Meaning =
  | 'promoter'
  | 'passive'
  | 'detractor'
  | 'satisfied'
  | 'notSatisfied'
  | 'easy'
  | 'neither'
  | 'hard';

const npsMeanings = { promoters: 'promoter', passives: 'passive', detractors: 'detractor' } as const;

/** On CES 2.0 high is easy, on CES 1.0 low is. */
const effortMeaning = ([from, to]: Asked['scale'], score: number): Meaning => {
  const middle = (from + to) / 2;
  if (score === middle) return 'neither';
  return score > middle === (to === 7) ? 'easy' : 'hard';
};

/** What a score on its scale stands for; `boxes`: how many scores at the top of a rating count as satisfied. */
export const meaningOf = ({ kind, scale }: Asked, score: number, boxes: number): Meaning => {
  switch (kind) {
    case 'nps':
      return npsMeanings[npsClassOf(score)];
    case 'csat':
      return score >= satisfiedFrom(scale, boxes) ? 'satisfied' : 'notSatisfied';
    case 'ces':
      return effortMeaning(scale, score);
  }
};

/** A question as a key of its sentences: CES 1.0 and 2.0 are two. */
export const questionKey = ({ kind, scale }: Asked): 'nps' | 'csat' | 'ces2' | 'ces1' => {
  if (kind !== 'ces') return kind;
  return scale[1] === 7 ? 'ces2' : 'ces1';
};
