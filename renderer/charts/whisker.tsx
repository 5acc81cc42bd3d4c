/** A figure with its interval on a scale from side to side. The row it stands in says the same in words. */
import type { CSSProperties } from 'react';
import type { Interval, IntervalScale } from './interval-scale.ts';
import { placeOn } from './waterfall.ts';
import css from './whisker.module.css';

interface WhiskerProps extends Interval {
  readonly scale: IntervalScale;
  /** What the figure is compared with, drawn as a line. */
  readonly beside?: number | null;
}

const at = (scale: IntervalScale, value: number): CSSProperties => ({
  insetInlineStart: `${placeOn(scale, value)}%`,
});

/** Fills the width it is given. */
export const Whisker = ({ scale, value, low, high, beside = null }: WhiskerProps) => (
  <span className={css.field} aria-hidden="true">
    {scale.ticks.map((tick) => (
      <span key={tick} className={css.tick} style={at(scale, tick)} />
    ))}
    {beside === null ? null : <span className={css.beside} style={at(scale, beside)} />}
    {low === null || high === null ? null : (
      <span
        className={css.range}
        style={{ ...at(scale, low), inlineSize: `${placeOn(scale, high) - placeOn(scale, low)}%` }}
      />
    )}
    {value === null ? null : <span className={css.dot} style={at(scale, value)} />}
  </span>
);

interface WhiskerAxisProps {
  readonly scale: IntervalScale;
  readonly numeral: (value: number) => string;
}

/** The round values above or below whiskers of one scale. */
export const WhiskerAxis = ({ scale, numeral }: WhiskerAxisProps) => (
  <span className={css.axis} aria-hidden="true">
    {scale.ticks.map((tick) => (
      <span key={tick} style={at(scale, tick)}>
        <span>{numeral(tick)}</span>
      </span>
    ))}
  </span>
);
