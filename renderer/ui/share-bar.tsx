/** A bar of two parts on a scale shared by all bars around it: what was gained, and what is missing to the full. */
import type { Band } from '../../shared/model/model.ts';
import css from './share-bar.module.css';

interface ShareBarProps {
  readonly band: Band;
  /** What was gained, and the most that could be; the same measure as `scale`. */
  readonly gained: number;
  readonly full: number;
  /** What the whole width stands for. */
  readonly scale: number;
  /** `line`: as thin as a rule, for the foot of a row. */
  readonly size?: 'bar' | 'line';
}

const percent = (value: number, of: number): string => `${of > 0 ? (value / of) * 100 : 0}%`;

/** The filled part is gained, the ruled rest is short of the full. */
export const ShareBar = ({ band, gained, full, scale, size = 'bar' }: ShareBarProps) => (
  <span className={css.field} data-band={band} data-size={size} aria-hidden="true">
    <span className={css.full} style={{ inlineSize: percent(full, scale) }}>
      <span className={css.gained} style={{ inlineSize: percent(gained, full) }} />
    </span>
  </span>
);
