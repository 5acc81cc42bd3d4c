/** Traffic lights: which band a score falls in (health model, section 4). */
import type { Band, Cutoffs, Model } from '../../../shared/model/model.ts';

/** A sum of fractions may miss a cut-off by a rounding error; that much still counts as reached. */
export const roundingSlack = 1e-9;

/** The band of a score 0..100; the lower bounds are inclusive. Null (nothing known) is unknown. */
export const bandOf = (score: number | null, { amber, green }: Cutoffs): Band => {
  if (score === null) return 'unknown';
  if (score + roundingSlack >= green) return 'green';
  return score + roundingSlack >= amber ? 'amber' : 'red';
};

/** What the band of an account is judged by. */
interface Known {
  readonly score: number | null;
  readonly coverage: number;
}

/** The band of an account's number: unknown below the model's minimum coverage, whatever the score. */
export const overallBand = (known: Known, model: Pick<Model, 'cutoffs' | 'minimumCoverage'>): Band =>
  known.coverage + roundingSlack < model.minimumCoverage ? 'unknown' : bandOf(known.score, model.cutoffs);

const order = { red: 0, amber: 1, green: 2 } as const;

/** The worse of two lights. */
export const worse = <A extends keyof typeof order, B extends keyof typeof order>(a: A, b: B): A | B =>
  order[a] <= order[b] ? a : b;
