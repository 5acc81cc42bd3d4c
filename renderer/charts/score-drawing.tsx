/** The score over time as it is printed: drawn as lines, sharp at any size, and placed by the style sheet alone. */
import type { Cutoffs } from '../../shared/model/model.ts';
import type { ChartMark } from './marks.ts';
import type { ScoreChartProps, ScoreLine } from './score-chart.tsx';
import css from './score-drawing.module.css';
import { alongOf, labelHeights, markSides, newestOf } from './score-places.ts';
import { trendField, trendPaths } from './trend-paths.ts';

const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

const down = (score: number): string => percent(1 - score / 100);

/** Tinted on a screen's ground; paper has no tints (tokens-print.css), and the hairlines alone are seen. */
const zonesOf = ({ amber, green }: Cutoffs) =>
  [
    { band: 'red', low: 0, high: amber },
    { band: 'amber', low: amber, high: green },
    { band: 'green', low: green, high: 100 },
  ] as const;

const Lines = ({ lines, cutoffs }: Pick<ScoreChartProps, 'lines' | 'cutoffs'>) => {
  const { width, height } = trendField;
  const across = (score: number): string => `M0 ${height - score}H${width}`;
  return (
    <svg className={css.lines} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
      {zonesOf(cutoffs).map(({ band, low, high }) => (
        <rect
          key={band}
          className={css.zone}
          data-zone={band}
          y={height - high}
          width={width}
          height={high - low}
        />
      ))}
      <path className={css.cutoff} d={across(cutoffs.amber) + across(cutoffs.green)} />
      {lines.toReversed().map(({ label, values }, index) => (
        <path
          key={label}
          className={css.line}
          data-line={lines.length - 1 - index}
          d={trendPaths(values).lines}
        />
      ))}
    </svg>
  );
};

const Marks = ({ marks, count }: { readonly marks: readonly ChartMark[]; readonly count: number }) => {
  const sides = markSides(marks, count);
  return marks.map(({ at, text }, index) => (
    <div key={at} className={css.mark} style={{ insetInlineStart: percent(alongOf(at, count)) }}>
      {sides[index] === 'none' ? null : (
        <span className={sides[index] === 'after' ? css.after : css.before}>{text}</span>
      )}
    </div>
  ));
};

/** A dot where a line ends on the newest date. */
const Ends = ({ lines }: { readonly lines: readonly ScoreLine[] }) =>
  lines.map(({ label, values }, index) => {
    const last = values.at(-1) ?? null;
    return last === null ? null : (
      <span key={label} className={css.dot} data-line={index} style={{ insetBlockStart: down(last) }} />
    );
  });

const Names = ({ lines }: { readonly lines: readonly ScoreLine[] }) => {
  const named = lines.filter(({ values }) => newestOf(values) !== null);
  const heights = labelHeights(named.map(({ values }) => newestOf(values) ?? 0));
  return named.map(({ label }, index) => (
    <span
      key={label}
      className={css.end}
      data-first={label === lines[0]?.label}
      style={{ insetBlockStart: down(heights[index] ?? 0) }}
    >
      {label}
    </span>
  ));
};

/** Fills its box, which must have a height. */
export const ScoreDrawing = ({ ticks, marks, lines, cutoffs, numeral, label }: ScoreChartProps) => (
  <div className={css.box} role="img" aria-label={label}>
    {[100, cutoffs.green, cutoffs.amber, 0].map((score) => (
      <span key={score} className={css.numeral} style={{ insetBlockStart: down(score) }}>
        {numeral(score)}
      </span>
    ))}
    <div className={css.field}>
      <Lines lines={lines} cutoffs={cutoffs} />
      <Marks marks={marks ?? []} count={ticks.length} />
      <Ends lines={lines} />
    </div>
    <Names lines={lines} />
    <div className={css.axis}>
      {ticks.map((tick, index) =>
        tick === '' ? null : (
          <span
            key={`${tick} ${index}`}
            className={css.tick}
            style={{ insetInlineStart: percent(alongOf(index, ticks.length)) }}
          >
            {tick}
          </span>
        ),
      )}
    </div>
  </div>
);
