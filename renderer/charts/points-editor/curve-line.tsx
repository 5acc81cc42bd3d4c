/** The line through the points; pressed, it gets one more there. */
import { type PointerEvent, useState } from 'react';
import type { Points } from '../../../shared/model/model.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import type { Scale, Size } from './field.ts';
import css from './points-editor.module.css';
import { snapped } from './points-moves.ts';
import type { Place } from './use-field.ts';

interface CurveLineProps {
  /** Points in rising order; empty draws nothing. */
  readonly points: Points;
  readonly scale: Scale;
  readonly size: Size;
  readonly step: number;
  readonly place: (event: PointerEvent) => Place;
  /** A point is dragged: no other is offered. */
  readonly isStill: boolean;
  readonly onAdd: (event: PointerEvent, value: number) => void;
}

/** Through all points, straight on both sides. */
const pathOf = (points: Points, { x, y }: Scale, { width }: Size): string => {
  const places = points.map(([value, score]) => `${x(value)} ${y(score)}`);
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `M0 ${y(first[1])}L${places.join('L')}L${width} ${y(last[1])}` : '';
};

/** The line, with a shadow of the point that a press would add. */
export const CurveLine = ({ points, scale, size, step, place, isStill, onAdd }: CurveLineProps) => {
  const [ghost, setGhost] = useState<number | null>(null);
  const path = pathOf(points, scale, size);
  const valueUnder = (event: PointerEvent): number => snapped(scale.valueAt(place(event)[0]), step);
  if (points.length === 0) return null;
  return (
    <g>
      <path className={css.line} d={path} />
      <path
        className={css.press}
        d={path}
        onPointerMove={(event) => setGhost(valueUnder(event))}
        onPointerLeave={() => setGhost(null)}
        onPointerDown={(event) => {
          setGhost(null);
          onAdd(event, valueUnder(event));
        }}
      />
      {ghost === null || isStill ? null : (
        <circle className={css.ghost} cx={scale.x(ghost)} cy={scale.y(scoreOf(points, ghost))} r={5.5} />
      )}
    </g>
  );
};
