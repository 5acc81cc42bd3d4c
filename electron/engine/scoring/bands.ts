/** Traffic lights: which band a score falls in (health model, section 4). */
import type { Band, Cutoffs, Model } from '../../../shared/model/model.ts';
import { reaches } from '../../../shared/model/reaches.ts';

/** The band of a score 0..100; the lower bounds are inclusive. Null (nothing known) is unknown. */
export const bandOf = (score: number | null, { amber, green }: Cutoffs): Band => {
  if (score === null) return 'unknown';
  if (reaches(score, green)) return 'green';
  return reaches(score, amber) ? 'amber' : 'red';
};

/** What the band of an account is judged by. */
interface Known {
  readonly score: number | null;
  readonly coverage: number;
}

/** The band of an account's number: unknown below the model's minimum coverage, whatever the score. */
export const overallBand = (known: Known, model: Pick<Model, 'cutoffs' | 'minimumCoverage'>): Band =>
  reaches(known.coverage, model.minimumCoverage) ? bandOf(known.score, model.cutoffs) : 'unknown';

const order = { red: 0, amber: 1, green: 2 } as const;

/** The worse of two lights. */
export const worse = <A extends keyof typeof order, B extends keyof typeof order>(a: A, b: B): A | B =>
  order[a] <= order[b] ? a : b;
