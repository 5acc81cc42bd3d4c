/** One row of a waterfall: a bar on the zones of the score, joined to the row below it. The row beside it says the same in words. */
import type { Band, Cutoffs } from '../../shared/model/model.ts';
import { BandZones } from './band-zones.tsx';
import { placeOn, type WaterfallScale, type WaterfallStep, wholeScale } from './waterfall.ts';
import css from './waterfall-bar.module.css';

/**
 * `part`: what is there. `possible`: what could be gained. `total`: from nothing to the sum. `rise` and `fall`: what a
 * change added and took. `none`: no bar, only the line from the row above to the one below.
 */
export type WaterfallKind = 'part' | 'possible' | 'total' | 'rise' | 'fall' | 'none';

interface WaterfallBarProps extends WaterfallStep {
  readonly kind: WaterfallKind;
  /** Left out: the bar is of money, and has no light. */
  readonly band?: Band;
  /** Left out: there are no zones behind the bars. */
  readonly cutoffs?: Cutoffs;
  /** Where the bar would end at its full; drawn as an outline behind it. */
  readonly full?: number | undefined;
  /** Where a further mark stands: the cut-off that a total does not reach. */
  readonly goal?: number | undefined;
  readonly scale?: WaterfallScale;
  /** Whether a line leads on to the row below. */
  readonly isJoined?: boolean;
}

/** A stretch of the scale as an inline style. */
const stretch = (scale: WaterfallScale, a: number, b: number) => {
  const [low, high] = [placeOn(scale, Math.min(a, b)), placeOn(scale, Math.max(a, b))];
  return { insetInlineStart: `${low}%`, inlineSize: `${high - low}%` };
};

/** Fills the cell it stands in. */
export const WaterfallBar = (props: WaterfallBarProps) => {
  const { kind, band, cutoffs, from, to, full, goal, scale = wholeScale, isJoined = false } = props;
  return (
    <span className={css.track} aria-hidden="true">
      {cutoffs ? <BandZones cutoffs={cutoffs} between={(a, b) => stretch(scale, a, b)} /> : null}
      {full === undefined ? null : <span className={css.full} style={stretch(scale, from, full)} />}
      {goal === undefined ? null : <span className={css.goal} style={stretch(scale, to, goal)} />}
      {kind === 'none' ? null : (
        <span
          className={css.bar}
          data-kind={kind}
          data-band={band}
          data-broken={kind === 'total' && band === undefined && scale.low > 0}
          style={stretch(scale, from, to)}
        />
      )}
      {isJoined ? (
        <span className={css.join} data-kind={kind} style={{ insetInlineStart: `${placeOn(scale, to)}%` }} />
      ) : null}
    </span>
  );
};

interface WaterfallAxisProps {
  readonly cutoffs: Cutoffs;
  readonly scale?: WaterfallScale;
  readonly numeral: (value: number) => string;
}

/** The numerals above the bars: the ends of the scale and the cut-offs within it. */
export const WaterfallAxis = ({ cutoffs, scale = wholeScale, numeral }: WaterfallAxisProps) => {
  const inside = [cutoffs.amber, cutoffs.green].filter((value) => value > scale.low && value < scale.high);
  return (
    <span className={css.axis} aria-hidden="true">
      {[scale.low, ...inside, scale.high].map((value) => (
        <span key={value} style={{ insetInlineStart: `${placeOn(scale, value)}%` }}>
          {numeral(value)}
        </span>
      ))}
    </span>
  );
};
