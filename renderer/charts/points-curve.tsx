/** The points of a metric as a curve: value along, score up, and where this account stands. */
import type { Cutoffs, Points } from '../../shared/model/model.ts';
import { curveField, curvePlaces } from './curve-places.ts';
import css from './points-curve.module.css';

interface PointsCurveProps {
  readonly points: Points;
  readonly cutoffs: Cutoffs;
  /** This account's value and score; null while it has none. */
  readonly now: { readonly value: number; readonly score: number } | null;
  readonly numeral: (value: number) => string;
  readonly label: string;
}

const { width, height } = curveField;
const up = (score: number): number => height - (score / 100) * height;

/** A small drawing with every point named: its value below, its score above. */
export const PointsCurve = ({ points, cutoffs, now, numeral, label }: PointsCurveProps) => {
  const { places, mark } = curvePlaces(points, now);
  return (
    <svg
      className={css.curve}
      viewBox={`-14 -16 ${width + 28} ${height + 34}`}
      role="img"
      aria-label={label}
      direction="ltr"
    >
      <path className={css.cutoff} d={`M0 ${up(cutoffs.amber)}H${width}M0 ${up(cutoffs.green)}H${width}`} />
      <path className={css.axis} d={`M0 ${height}H${width}`} />
      <polyline className={css.line} points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {places.map(({ x, y, value, score }) => (
        <g key={value}>
          <circle className={css.point} cx={x} cy={y} r="2.5" />
          <text className={css.numeral} x={x} y={height + 13} textAnchor="middle">
            {numeral(value)}
          </text>
          <text className={css.numeral} x={x} y={y - 6} textAnchor="middle">
            {numeral(score)}
          </text>
        </g>
      ))}
      {mark ? (
        <>
          <path className={css.drop} d={`M${mark.x} ${mark.y}V${height}`} />
          <circle className={css.mark} cx={mark.x} cy={mark.y} r="4.5" />
        </>
      ) : null}
    </svg>
  );
};
