/** Which light a score stands in (health model, section 4). */
import type { Band, Cutoffs } from './model.ts';
import { reaches } from './reaches.ts';

/** The band of a score 0..100; the lower bounds are inclusive. Null (nothing known) is unknown. */
export const bandOf = (score: number | null, { amber, green }: Cutoffs): Band => {
  if (score === null) return 'unknown';
  if (reaches(score, green)) return 'green';
  return reaches(score, amber) ? 'amber' : 'red';
};
