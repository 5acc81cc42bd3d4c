/** Small arrows as drawings: the fonts on board have no such letters, and these turn with the reading direction. */
import css from './arrow.module.css';

/** `next` and `previous` follow the reading direction; `up`, `down` and `flat` do not. */
export type ArrowKind = 'up' | 'down' | 'flat' | 'next' | 'previous';

const paths: Readonly<Record<ArrowKind, string>> = {
  up: 'M8 14V2.5M3 7.5L8 2.5L13 7.5',
  down: 'M8 2v11.5M3 8.5L8 13.5L13 8.5',
  flat: 'M2 8H14',
  next: 'M2 8H13.5M8.5 3L13.5 8L8.5 13',
  previous: 'M14 8H2.5M7.5 3L2.5 8L7.5 13',
};

/** An arrow as tall as a small letter; a word always stands beside it. */
export const Arrow = ({ kind }: { readonly kind: ArrowKind }) => (
  <svg className={css.arrow} data-kind={kind} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[kind]} />
  </svg>
);
