/**
 * Scores against amounts: one mark per account on the zones of the lights, drawn on a canvas. The pointer or the arrow
 * keys go to a point, a click or Enter opens it. The score rises in the reading direction.
 */
import { type ReactNode, useId } from 'react';
import type { Cutoffs } from '../../../shared/model/model.ts';
import heard from '../../ui/heard.module.css';
import { ScatterAxes } from './scatter-axes.tsx';
import { ScatterHint } from './scatter-hint.tsx';
import css from './scatter.module.css';
import type { ScatterPoints } from './scatter-points.ts';
import { usePoint } from './use-point.ts';
import { edgePx, usePoints } from './use-points.ts';
import type { ValueScale } from './value-scale.ts';

/** What the drawing shows, and what it says. */
export interface ScatterProps {
  readonly points: ScatterPoints;
  readonly scale: ValueScale;
  readonly cutoffs: Cutoffs;
  /** The amount at which the field is parted. */
  readonly split: number;
  readonly rtl: boolean;
  readonly score: (value: number) => string;
  readonly amount: (value: number) => string;
  /** What the drawing is, for screen readers. */
  readonly label: string;
  /** A point in words. */
  readonly textOf: (point: number) => string;
  /** A point as it is shown beside its mark. */
  readonly hintOf: (point: number) => ReactNode;
  readonly onOpen: (point: number) => void;
  /** Words for the parts above the line that parts the field, and below it: one for each side. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
}

/** Fills its box, which must have a height. */
export const Scatter = (props: ScatterProps) => {
  const { points, scale, rtl, label, textOf, hintOf, onOpen, above, below } = props;
  const { ref, canvas, size, pixels, nearest, walk } = usePoints({ points, scale, rtl });
  const point = usePoint({ points, rtl, onOpen, nearest, walk });
  const id = useId();
  const { current, isShown } = point;
  return (
    <div className={css.plot}>
      <div className={css.words}>{above}</div>
      <ScatterAxes {...props} />
      <div
        ref={ref}
        className={css.field}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={id}
        {...point.field}
      >
        <canvas ref={canvas} className={css.canvas} data-over={isShown} {...point.canvas} />
        <span
          id={id}
          role="option"
          aria-selected="true"
          aria-posinset={current + 1}
          aria-setsize={points.x.length}
          className={heard.heard}
        >
          {textOf(current)}
        </span>
        {isShown ? (
          <ScatterHint
            x={(pixels.x[current] ?? 0) - edgePx}
            y={(pixels.y[current] ?? 0) - edgePx}
            {...size}
            rtl={rtl}
          >
            {hintOf(current)}
          </ScatterHint>
        ) : null}
      </div>
      <div className={css.words}>{below}</div>
    </div>
  );
};
