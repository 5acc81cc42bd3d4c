/** Traffic lights: which band a score falls in (health model, section 4). */
import { bandOf } from '../../../shared/model/band-of.ts';
import type { Band, Model } from '../../../shared/model/model.ts';
import { reaches } from '../../../shared/model/reaches.ts';

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
