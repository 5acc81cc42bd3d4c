/** How many accounts stand where along the field. Pure. */
import { bandOf } from '../../../shared/model/band-of.ts';
import type { Band, Cutoffs, Points } from '../../../shared/model/model.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import type { Domain } from './field.ts';

/** One bar: the piece of the field it stands on, and the values of its accounts. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
}

/** The bars of a field, and how many accounts lie outside of it. */
export interface Histogram {
  readonly bars: readonly Bar[];
  readonly most: number;
  readonly outside: number;
}

/** So few different values are answers on a scale: each gets a bar of its own, right above it. */
const mostAnswers = 12;

const answerBars = (answers: readonly number[], inside: readonly number[], width: number): readonly Bar[] => {
  const gaps = answers.slice(1).map((value, i) => value - (answers[i] as number));
  const half = Math.min(width, ...gaps) / 2;
  return answers.map((value) => ({
    from: value - half,
    to: value + half,
    values: inside.filter((own) => own === value),
  }));
};

const equalBars = (inside: readonly number[], { low, high }: Domain, count: number): readonly Bar[] => {
  const width = (high - low) / count;
  const held = Array.from({ length: count }, () => [] as number[]);
  for (const value of inside) held[Math.min(count - 1, Math.floor((value - low) / width))]?.push(value);
  return held.map((values, i) => ({ from: low + i * width, to: low + (i + 1) * width, values }));
};

/** Rising values counted into bars over the field. */
export const histogramOf = (rising: readonly number[], domain: Domain, count: number): Histogram => {
  const { low, high } = domain;
  const inside = rising.filter((value) => value >= low && value <= high);
  const answers = [...new Set(inside)];
  const bars =
    answers.length <= mostAnswers
      ? answerBars(answers, inside, ((high - low) / count) * 1.5)
      : equalBars(inside, domain, count);
  return {
    bars,
    most: Math.max(1, ...bars.map(({ values }) => values.length)),
    outside: rising.length - inside.length,
  };
};

/** A piece of a bar: accounts of one light, and how many stand below them. */
export interface Piece {
  readonly band: Band;
  readonly below: number;
  readonly accounts: number;
}

const order: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

/** A bar in pieces by the light that its own accounts score; unknown while there is no curve. */
export const piecesOfBar = ({ values }: Bar, points: Points, cutoffs: Cutoffs): readonly Piece[] => {
  const bands = values.map((value): Band =>
    points.length === 0 ? 'unknown' : bandOf(scoreOf(points, value), cutoffs),
  );
  const counts = order.map((band) => bands.filter((own) => own === band).length);
  return order.flatMap((band, i) => {
    const accounts = counts[i] ?? 0;
    const below = counts.slice(0, i).reduce((sum, own) => sum + own, 0);
    return accounts === 0 ? [] : [{ band, below, accounts }];
  });
};
