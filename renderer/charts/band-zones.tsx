/** The bands of a score as tinted zones across a scale; the cut-offs are lines, which are seen where tints are not. */
import type { CSSProperties } from 'react';
import type { Cutoffs } from '../../shared/model/model.ts';
import css from './band-zones.module.css';

interface BandZonesProps {
  readonly cutoffs: Cutoffs;
  /** Where a stretch of scores stands on the scale; percent of its width where left out. */
  readonly between?: (low: number, high: number) => CSSProperties;
}

const inPercent = (low: number, high: number): CSSProperties => ({
  insetInlineStart: `${low}%`,
  inlineSize: `${high - low}%`,
});

/** Fill the height of what they stand in, which is positioned. */
export const BandZones = ({ cutoffs: { amber, green }, between = inPercent }: BandZonesProps) => (
  <>
    <span className={css.zone} data-zone="red" style={between(0, amber)} />
    <span className={css.zone} data-zone="amber" style={between(amber, green)} />
    <span className={css.zone} data-zone="green" style={between(green, 100)} />
  </>
);
