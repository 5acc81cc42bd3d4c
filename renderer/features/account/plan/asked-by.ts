/** The light that a suggestion answers, on the account's page. Pure. */
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import type { AccountScore, DimensionScore, MetricScore } from '../../../../shared/model/score.ts';

/** A metric, a dimension, or the account itself. */
export type AskedBy =
  | { readonly kind: 'metric'; readonly metric: MetricScore }
  | { readonly kind: 'dimension'; readonly dimension: DimensionScore }
  | { readonly kind: 'account' };

type Scored = Pick<AccountScore, 'dimensions'>;

/** The metric of a key; undefined where the model has none. */
export const metricOf = ({ dimensions }: Scored, key: string): MetricScore | undefined =>
  dimensions.flatMap(({ metrics }) => metrics).find((metric) => metric.key === key);

/** What asks for the play. */
export const askedBy = ({ about }: Pick<Suggestion, 'about'>, score: Scored): AskedBy => {
  if (about?.kind === 'metric') {
    const metric = metricOf(score, about.key);
    if (metric) return { kind: 'metric', metric };
  }
  if (about?.kind === 'dimension') {
    const dimension = score.dimensions.find(({ key }) => key === about.key);
    if (dimension) return { kind: 'dimension', dimension };
  }
  return { kind: 'account' };
};
