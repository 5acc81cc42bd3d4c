/** A small trend line without axes: vector, so it is as sharp on paper as on screen. Time runs in the reading direction. */
import type { Cutoffs } from '../../shared/model/model.ts';
import { trendPaths, trendField } from '../charts/trend-paths.ts';
import css from './trend.module.css';

interface TrendProps {
  /** Scores 0..100, oldest first; null where nothing was known. */
  readonly values: readonly (number | null)[];
  /** Drawn as hairlines where they are given. */
  readonly cutoffs?: Cutoffs | undefined;
  /** What the line shows, for screen readers. */
  readonly label: string;
}

/** The line of a score with the cut-offs as hairlines and a dot at its newest value. */
export const Trend = ({ values, cutoffs, label }: TrendProps) => {
  const { lines, last } = trendPaths(values);
  const across = (score: number) => `M0 ${100 - score}H${trendField.width}`;
  return (
    <svg
      className={css.trend}
      viewBox={`0 -6 ${trendField.width} 112`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {cutoffs ? <path className={css.cutoff} d={across(cutoffs.green) + across(cutoffs.amber)} /> : null}
      <path className={css.line} d={lines} />
      {last ? <path className={css.dot} d={`M${last.x} ${last.y}h0`} /> : null}
    </svg>
  );
};
