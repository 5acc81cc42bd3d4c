/** Which way a score goes (health model, section 5). */

/** The way, in a word; unknown where there was no score three months ago. */
export type Way = 'rising' | 'falling' | 'steady' | 'unknown';

/** Points of change that still count as flat, exclusive. */
const flatBelow = 2;

/** The way of a change in points against three months earlier. */
export const wayOf = (momentum: number | null): Way => {
  if (momentum === null) return 'unknown';
  if (Math.abs(momentum) < flatBelow) return 'steady';
  return momentum > 0 ? 'rising' : 'falling';
};
