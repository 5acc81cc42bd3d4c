/** What the curve is drawn on: the zones of the lights, the user's own accounts, and both axes. */
import { useMemo } from 'react';
import { percentile } from '../../../shared/model/first-points.ts';
import type { Cutoffs, Points } from '../../../shared/model/model.ts';
import { LightShape } from '../../ui/light.tsx';
import type { Scale, Size } from './field.ts';
import { type Bar, type Histogram, piecesOfBar } from './histogram.ts';
import css from './points-editor.module.css';

/** What all parts of the drawing share. */
export interface Ground {
  readonly scale: Scale;
  readonly size: Size;
  readonly cutoffs: Cutoffs;
}

/** How much of the height the highest bar takes: the curve must stay in front. */
const highest = 0.62;

/** Each light and the scores it stands for. */
const zonesOf = ({ amber, green }: Cutoffs) =>
  [
    ['red', 0, amber],
    ['amber', amber, green],
    ['green', green, 100],
  ] as const;

/** The three zones, red below. */
export const Zones = ({ scale: { y }, size, cutoffs }: Ground) => (
  <g>
    {zonesOf(cutoffs).map(([zone, low, high]) => (
      <rect
        key={zone}
        className={css.zone}
        data-zone={zone}
        y={y(high)}
        width={size.width}
        height={Math.max(0, y(low) - y(high))}
      />
    ))}
  </g>
);

interface BarsProps extends Ground {
  readonly histogram: Histogram;
  /** The points that can be drawn; without them no account has a light. */
  readonly points: Points;
  readonly barText: (bar: Bar) => string;
}

/** The accounts as bars, in the lights that they would stand in. */
export const Bars = ({ scale: { x }, size, cutoffs, histogram, points, barText }: BarsProps) => {
  const one = (size.height * highest) / histogram.most;
  const drawn = useMemo(
    () => histogram.bars.map((bar) => ({ bar, pieces: piecesOfBar(bar, points, cutoffs) })),
    [histogram, points, cutoffs],
  );
  return (
    <g>
      {drawn.map(({ bar, pieces }) => (
        <g key={bar.from}>
          <title>{barText(bar)}</title>
          {pieces.map(({ band, below, accounts }) => (
            <rect
              key={band}
              className={css.bar}
              data-band={band}
              x={x(bar.from) + 0.5}
              y={size.height - (below + accounts) * one}
              width={Math.max(1, x(bar.to) - x(bar.from) - 1)}
              height={accounts * one}
            />
          ))}
        </g>
      ))}
    </g>
  );
};

interface AxesProps extends Ground {
  readonly ticks: readonly number[];
  readonly numeral: (value: number) => string;
  readonly unit: string;
}

/** Scores at the side, values below. */
export const Axes = ({ scale: { x, y }, size, cutoffs, ticks, numeral, unit }: AxesProps) => (
  <g>
    {[0, cutoffs.amber, cutoffs.green, 100].map((score) => (
      <text key={score} className={css.numeral} x={-8} y={y(score)} dy="0.35em" textAnchor="end">
        {numeral(score)}
      </text>
    ))}
    <path
      className={css.cutoff}
      d={`M0 ${y(cutoffs.amber)}H${size.width}M0 ${y(cutoffs.green)}H${size.width}`}
    />
    <path className={css.axis} d={`M0 ${size.height}H${size.width}`} />
    {ticks.map((tick) => (
      <g key={tick}>
        <path className={css.axis} d={`M${x(tick)} ${size.height}v4`} />
        <text className={css.numeral} x={x(tick)} y={size.height + 26} textAnchor="middle">
          {numeral(tick)}
        </text>
      </g>
    ))}
    <text className={css.unit} x={size.width} y={size.height + 40} textAnchor="end">
      {unit}
    </text>
  </g>
);

interface SpreadStripProps {
  readonly scale: Scale;
  readonly size: Size;
  readonly values: readonly number[];
  readonly label: string;
}

/** Where most accounts stand, under the axis: a line for nine tenths of them, a box for half, a tick for the middle one. */
export const SpreadStrip = ({ scale: { x }, size, values, label }: SpreadStripProps) => {
  if (values.length === 0) return null;
  const at = (percent: number): number => x(percentile(values, percent));
  const top = size.height + 9;
  const ends = `M${at(5)} ${top - 3}v6M${at(95)} ${top - 3}v6`;
  return (
    <g>
      <title>{label}</title>
      <path className={css.whole} d={`${ends}M${at(5)} ${top}H${at(95)}`} />
      <rect className={css.half} x={at(25)} y={top - 3} width={Math.max(1, at(75) - at(25))} height={6} />
      <path className={css.middle} d={`M${at(50)} ${top - 5}v10`} />
    </g>
  );
};

/** The shape of each zone's light beside it: the zones can be told apart without colour. */
export const ZoneLights = ({ scale: { y }, cutoffs, top }: Omit<Ground, 'size'> & { readonly top: number }) =>
  zonesOf(cutoffs).map(([band, low, high]) => (
    <span
      key={band}
      className={css.light}
      data-band={band}
      style={{ insetBlockStart: top + y((low + high) / 2) }}
    >
      <LightShape band={band} size="small" />
    </span>
  ));
