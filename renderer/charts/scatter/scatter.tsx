/**
 * Scores against amounts: one mark per account on the zones of the lights, drawn on a canvas. The pointer or the arrow
 * keys go to a point, a click or Enter opens it. The score rises in the reading direction.
 */
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useMemo, useState } from 'react';
import type { Cutoffs } from '../../../shared/model/model.ts';
import { ScatterAxes } from './scatter-axes.tsx';
import { ScatterHint } from './scatter-hint.tsx';
import css from './scatter.module.css';
import type { ScatterPoints } from './scatter-points.ts';
import { edgePx, usePoints } from './use-points.ts';
import type { ValueScale } from './value-scale.ts';
import { placeOfMost, stepOfKey, walked } from './walk.ts';

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

/** Within the points, which may have become fewer. */
const within = (point: number, { x }: ScatterPoints): number => Math.min(point, x.length - 1);

/** Fills its box, which must have a height. */
export const Scatter = (props: ScatterProps) => {
  const { points, scale, rtl, label, textOf, hintOf, onOpen, above, below } = props;
  const { ref, canvas, size, pixels, nearest, walk } = usePoints({ points, scale, rtl });
  const most = useMemo(() => placeOfMost(points.y), [points]);
  const id = useId();
  const [at, setAt] = useState<{ readonly point: number; readonly isShown: boolean } | null>(null);
  const current = at ? within(at.point, points) : most;
  const place = { x: pixels.x[current] ?? 0, y: pixels.y[current] ?? 0 };
  const under = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent): number => nearest(offsetX, offsetY);
  const onMove = (event: MouseEvent): void => {
    const point = under(event);
    if (point >= 0) setAt({ point, isShown: true });
    else if (at?.isShown) setAt({ ...at, isShown: false });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') onOpen(current);
    const step = stepOfKey(event.key, rtl);
    if (step === null) return;
    event.preventDefault();
    setAt({ point: at ? walked(walk(), current, step) : current, isShown: true });
  };
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
        onKeyDown={onKeyDown}
        onFocus={({ target, currentTarget }) => {
          if (target === currentTarget) setAt({ point: current, isShown: true });
        }}
        onBlur={() => setAt({ point: current, isShown: false })}
      >
        <canvas
          ref={canvas}
          className={css.canvas}
          data-over={at?.isShown}
          onPointerMove={onMove}
          onPointerLeave={() => at && setAt({ ...at, isShown: false })}
          onClick={(event) => {
            const point = under(event);
            if (point >= 0) onOpen(point);
          }}
        />
        <span
          id={id}
          role="option"
          aria-selected="true"
          aria-posinset={current + 1}
          aria-setsize={points.x.length}
          className={css.heard}
        >
          {textOf(current)}
        </span>
        {at?.isShown ? (
          <ScatterHint x={place.x - edgePx} y={place.y - edgePx} {...size} rtl={rtl}>
            {hintOf(current)}
          </ScatterHint>
        ) : null}
      </div>
      <div className={css.words}>{below}</div>
    </div>
  );
};
