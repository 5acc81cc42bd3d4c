/** A score on its scale of 0 to 100: the three zones, the range as a line with two ends, the score as a mark. */
import type { Band, Cutoffs } from '../../shared/model/model.ts';
import { LightShape } from './light.tsx';
import css from './range-plot.module.css';
import { ScoreNumerals } from './score-numerals.tsx';

interface RangePlotProps {
  readonly score: number | null;
  readonly band: Band;
  readonly range: readonly [low: number, high: number];
  readonly cutoffs: Cutoffs;
  readonly label: string;
  /** The cut-offs and ends of the scale, as text. */
  readonly numeral: (value: number) => string;
}

const at = (value: number) => ({ insetInlineStart: `${value}%` });
const between = (low: number, high: number) => ({ insetInlineStart: `${low}%`, inlineSize: `${high - low}%` });

/** The plot fills the width it is given. */
export const RangePlot = ({ score, band, range: [low, high], cutoffs, label, numeral }: RangePlotProps) => (
  <div className={css.plot} role="img" aria-label={label}>
    <div className={css.scale}>
      <span className={css.zone} data-zone="red" style={between(0, cutoffs.amber)} />
      <span className={css.zone} data-zone="amber" style={between(cutoffs.amber, cutoffs.green)} />
      <span className={css.zone} data-zone="green" style={between(cutoffs.green, 100)} />
      <span className={css.range} style={between(low, high)} />
      {score === null ? null : (
        <span className={css.mark} style={at(score)} data-band={band}>
          <LightShape band={band} />
        </span>
      )}
    </div>
    <ScoreNumerals cutoffs={cutoffs} numeral={numeral} />
  </div>
);
