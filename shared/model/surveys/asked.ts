/** How a question of a survey may have been asked, for those who type its answers in. Pure. */

/** A question as it is asked: what of, and on which scale. */
export interface Asked {
  readonly kind: 'nps' | 'csat' | 'ces';
  readonly scale: readonly [number, number];
}

/** All of them, kind by kind, the usual one first. NPS is 0 to 10 and nothing else; CES 2.0 is 1 to 7, CES 1.0 1 to 5. */
export const askedWays = {
  nps: [[0, 10]],
  csat: [
    [1, 5],
    [1, 7],
    [1, 10],
    [0, 10],
  ],
  ces: [
    [1, 7],
    [1, 5],
  ],
} as const satisfies Readonly<Record<Asked['kind'], readonly Asked['scale'][]>>;

/** The kinds in their order. */
export const askedKinds = ['nps', 'csat', 'ces'] as const satisfies readonly Asked['kind'][];

/** The lowest score of a rating that counts as satisfied: of so many boxes at its top, but never all of them. */
export const satisfiedFrom = ([least, most]: Asked['scale'], boxes: number): number =>
  most - Math.max(1, Math.min(boxes, most - least)) + 1;

/** Whether anybody asks it like this. */
export const isAskedWay = ({ kind, scale: [from, to] }: Asked): boolean =>
  askedWays[kind].some(([least, most]) => least === from && most === to);

/** Whether a score can be given: whole, and on the scale. */
export const isScoreOn = ([from, to]: Asked['scale'], score: number): boolean =>
  Number.isInteger(score) && score >= from && score <= to;

/** All scores of a scale, in order. */
export const scoresOn = ([from, to]: Asked['scale']): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
