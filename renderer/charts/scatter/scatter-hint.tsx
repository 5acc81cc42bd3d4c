/** A ring around a point and the words beside it, on the side where there is more room. */
import type { ReactNode } from 'react';
import css from './scatter.module.css';

interface ScatterHintProps {
  /** In pixels from the field's left and top, and the field's own size. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
  readonly children: ReactNode;
}

/** Lies over the field and is not in the pointer's way. */
export const ScatterHint = ({ x, y, width, height, rtl, children }: ScatterHintProps) => (
  <span className={css.over} dir="ltr" aria-hidden="true">
    <span className={css.here} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <span className={css.ring} />
      <span
        className={css.hint}
        data-side={x > width / 2 ? 'before' : 'after'}
        data-level={y > height / 2 ? 'above' : 'below'}
        dir={rtl ? 'rtl' : 'ltr'}
      >
        {children}
      </span>
    </span>
  </span>
);
