/** One column of a chart of several lines over time, each joined to its neighbours. The table it stands in says the same in words. */
import type { CSSProperties } from 'react';
import { columnPaths, type IntervalScale, type Neighbours } from './interval-scale.ts';
import css from './month-column.module.css';
import { placeOn } from './waterfall.ts';

const at = (scale: IntervalScale, value: number): CSSProperties => ({
  insetBlockEnd: `${placeOn(scale, value)}%`,
});

interface MonthColumnProps {
  readonly scale: IntervalScale;
  /** The first is the main line; the second is dashed, with open marks. */
  readonly lines: readonly Neighbours[];
  /** A value that everything is measured against. */
  readonly base: number;
}

/** Fills the cell it stands in. Time runs in the reading direction. */
export const MonthColumn = ({ scale, lines, base }: MonthColumnProps) => (
  <span className={css.column} aria-hidden="true">
    {scale.ticks.map((tick) => (
      <span key={tick} className={css.tick} data-base={tick === base} style={at(scale, tick)} />
    ))}
    <svg className={css.paths} viewBox="0 0 100 100" preserveAspectRatio="none">
      {lines.map((line, i) => (
        <path key={i} className={css.line} data-line={i} d={columnPaths(scale, line).line} />
      ))}
    </svg>
    {lines.map(({ own: { value } }, i) =>
      value === null ? null : <span key={i} className={css.dot} data-line={i} style={at(scale, value)} />,
    )}
  </span>
);
