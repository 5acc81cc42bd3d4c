/** One column of a chart over time: a figure with its interval, joined to its neighbours. The table it stands in says the same in words. */
import type { CSSProperties } from 'react';
import css from './interval-column.module.css';
import { columnPaths, type IntervalScale, type Neighbours } from './interval-scale.ts';
import { placeOn } from './waterfall.ts';

const at = (scale: IntervalScale, value: number): CSSProperties => ({
  insetBlockEnd: `${placeOn(scale, value)}%`,
});

interface IntervalColumnProps extends Neighbours {
  readonly scale: IntervalScale;
}

/** Fills the cell it stands in; columns side by side make one line and one band. Time runs in the reading direction. */
export const IntervalColumn = ({ scale, ...neighbours }: IntervalColumnProps) => {
  const { value, low, high } = neighbours.own;
  const { line, band } = columnPaths(scale, neighbours);
  return (
    <span className={css.column} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} className={css.tick} style={at(scale, tick)} />
      ))}
      <svg className={css.paths} data-seamless="true" viewBox="0 0 100 100" preserveAspectRatio="none">
        <path className={css.band} d={band} />
      </svg>
      <svg className={css.paths} viewBox="0 0 100 100" preserveAspectRatio="none">
        <path className={css.line} d={line} />
      </svg>
      {low === null || high === null ? null : (
        <span
          className={css.whisker}
          style={{
            ...at(scale, low),
            blockSize: `${placeOn(scale, high) - placeOn(scale, low)}%`,
          }}
        />
      )}
      {value === null ? null : <span className={css.dot} style={at(scale, value)} />}
    </span>
  );
};

interface IntervalNumeralsProps {
  readonly scale: IntervalScale;
  readonly numeral: (value: number) => string;
}

/** The round values beside the columns. */
export const IntervalNumerals = ({ scale, numeral }: IntervalNumeralsProps) => (
  <span className={css.numerals} aria-hidden="true">
    {scale.ticks.map((tick) => (
      <span key={tick} style={at(scale, tick)}>
        {numeral(tick)}
      </span>
    ))}
  </span>
);
