/** What digits mean while a score is given. Pure. */
import { type Asked, isScoreOn } from '../../../../shared/model/surveys/asked.ts';

/** A score that a key gave, and when. */
export interface KeyedScore {
  readonly score: number;
  readonly atMs: number;
}

/** A nought this soon after a one makes ten of it. */
const togetherMs = 1500;

/**
 * The score that a digit gives: itself; ten where a nought follows a one at once, or where the scale begins at one and
 * ends at ten. Undefined for other keys and for digits that the scale does not have.
 */
export const scoreOfKey = (
  key: string,
  scale: Asked['scale'],
  { before, nowMs }: { readonly before: KeyedScore | null; readonly nowMs: number },
): number | undefined => {
  if (!/^\d$/.test(key)) return undefined;
  const [digit, hasTen] = [Number(key), isScoreOn(scale, 10)];
  const follows = before?.score === 1 && nowMs - before.atMs <= togetherMs;
  if (digit === 0 && hasTen && (follows || !isScoreOn(scale, 0))) return 10;
  return isScoreOn(scale, digit) ? digit : undefined;
};
