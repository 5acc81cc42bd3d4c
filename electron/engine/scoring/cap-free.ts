/** Where a metric must go so that no cap holds it: the targets of the path to green (health model, section 5). */
import type { CapRule, Points } from '../../../shared/model/model.ts';
import { reaches } from '../../../shared/model/reaches.ts';
import { holds } from './caps.ts';
import { scoreOf, valueFor } from '../../../shared/model/points.ts';

/** A rule of "at or above 60" is left at 59.9: the last decimal that is shown. */
const shownStep = 0.1;

/** The step off a limit; that of a small scale is a tenth of the limit, not more than all of it. */
const stepOff = (limit: number): number =>
  limit === 0 || Math.abs(limit) > shownStep ? shownStep : Math.abs(limit) / 10;

/** The first value on the free side of a rule's limit. */
const freeSideOf = ({ op, value }: CapRule): number => {
  switch (op) {
    case '>=':
      return value - stepOff(value);
    case '<=':
      return value + stepOff(value);
    case '>':
    case '<':
      return value;
  }
};

/** What a target has to meet. */
export interface Aim {
  readonly points: Points;
  /** The score to reach where that can be. */
  readonly score: number;
  /** The value now. */
  readonly from: number;
  /** The rules on this metric. */
  readonly rules: readonly CapRule[];
}

/**
 * The value nearest to `from` at which no rule holds and the score is reached; where both cannot be had, at which no
 * rule holds; undefined where some rule holds everywhere. Without rules: undefined where the score cannot be reached.
 */
export const freeValueFor = ({ points, score, from, rules }: Aim): number | undefined => {
  const plain = valueFor(points, score, from);
  if (rules.length === 0) return plain;
  const starts = [from, ...points.map(([value]) => value), ...rules.map(freeSideOf)];
  const reaching = starts.flatMap((start) => valueFor(points, score, start) ?? []);
  const free = [...starts, ...reaching]
    .filter((value) => !rules.some((rule) => holds(rule, value)))
    .toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return free.find((value) => reaches(scoreOf(points, value), score)) ?? free[0];
};
