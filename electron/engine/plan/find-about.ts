/** What an action or a play is about, in the score of an account. */
import type { PlanAbout } from '../../../shared/model/plan/about.ts';
import type { AccountScore, DimensionScore, MetricScore } from '../../../shared/model/score.ts';

type Scored = Pick<AccountScore, 'dimensions'>;

/** The metric of a key; undefined where the model has none. */
export const metricIn = ({ dimensions }: Scored, key: string): MetricScore | undefined =>
  dimensions.flatMap(({ metrics }) => metrics).find((metric) => metric.key === key);

/** The metric or dimension; undefined where the model has none, and for what is about the account itself. */
export const foundAbout = (score: Scored, about: PlanAbout): MetricScore | DimensionScore | undefined => {
  switch (about.kind) {
    case 'metric':
      return metricIn(score, about.key);
    case 'dimension':
      return score.dimensions.find(({ key }) => key === about.key);
    case 'healthy':
      return undefined;
  }
};
