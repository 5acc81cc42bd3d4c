/** One bar of all lights, each as long as its share. The row it stands in says the same in words. */
import type { Band } from '../../shared/model/model.ts';
import css from './lights-bar.module.css';

/** A light and its share of the whole, 0..1. */
export interface LightShare {
  readonly band: Band;
  readonly share: number;
}

/** Fills the width it is given; lights without a share are left out. On paper without colour hatches tell them apart. */
export const LightsBar = ({ shares }: { readonly shares: readonly LightShare[] }) => (
  <span className={css.bar} aria-hidden="true">
    {shares
      .filter(({ share }) => share > 0)
      .map(({ band, share }) => (
        <span key={band} className={css.light} data-band={band} style={{ inlineSize: `${share * 100}%` }} />
      ))}
  </span>
);
