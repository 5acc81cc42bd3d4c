/** Figures of a checkpoint in words: by the cut-offs and units that were frozen with them. */
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import type { AccountScore, MetricScore } from '../../../../shared/model/score.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { shortUnit } from '../../account/units.ts';

/** What writes them. */
export interface Figures {
  /** A score as a whole number; a dash where there is none. */
  readonly score: (score: number | null, cutoffs: Cutoffs) => string;
  /** "41 (Red)". */
  readonly stateOf: (score: Pick<AccountScore, 'score' | 'band' | 'cutoffs'>) => string;
  /** A metric's value with its unit, or why it has none. */
  readonly value: (metric: MetricScore | undefined) => string;
  /** Points with their sign; a dash where they cannot be told. */
  readonly points: (points: number | null) => string;
}

/** Figures in the reader's language. */
export const useFigures = (): Figures => {
  const { t } = useTranslation();
  const format = useFormat();
  const none = t('common.none');
  return {
    score: (score, cutoffs) => (score === null ? none : format.score(score, cutoffs)),
    stateOf: ({ score, band, cutoffs }) => {
      const light = t(`bands.${band}.word`);
      return score === null
        ? t('plan.compare.noScore', { light })
        : t('plan.compare.state', { light, score: format.score(score, cutoffs) });
    },
    value: (metric) => {
      if (!metric) return none;
      if (metric.value === null) return t(`account.state.${metric.state}`);
      return format.measured({ value: metric.value, unit: shortUnit(metric.unit) });
    },
    points: (points) => (points === null ? none : format.signed(points)),
  };
};
