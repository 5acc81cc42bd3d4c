/** Dragging a point: where the hand is becomes a value and a score; one drag is one gesture. */
import { type PointerEvent, useRef, useState } from 'react';
import type { Points } from '../../../shared/model/model.ts';
import { useStay } from '../../ui/use-stay.ts';
import type { Domain, Scale } from './field.ts';
import { movedPoint, snapped } from './points-moves.ts';
import type { Place } from './use-field.ts';

/** A drag that is on its way. */
interface Drag {
  readonly index: number;
  /** The field as it was: it must not change under the hand. */
  readonly domain: Domain;
  /** From the hand to the middle of the point. */
  readonly offset: readonly [x: number, y: number];
}

interface DragInput {
  readonly points: Points;
  readonly scale: Scale;
  readonly domain: Domain;
  readonly step: number;
  readonly onChange: (points: Points, gesture: string) => void;
}

/** The drag, and what begins, follows and ends it. `place` says where an event is on the drawing. */
export const useDrag = (
  place: (event: PointerEvent) => Place,
  { points, scale, domain, step, onChange }: DragInput,
) => {
  const [drag, setDrag] = useState<Drag | null>(null);
  const before = useRef(points);
  const stay = useStay();
  const begin = (event: PointerEvent, index: number, from: Points = points): void => {
    const [x, y] = place(event);
    const [value, score] = from[index] ?? [0, 0];
    event.currentTarget.setPointerCapture(event.pointerId);
    before.current = points;
    stay.begin();
    setDrag({ index, domain, offset: [scale.x(value) - x, scale.y(score) - y] });
    if (from !== points) onChange(from, stay.name());
  };
  const follow = (event: PointerEvent): void => {
    if (!drag) return;
    const [x, y] = place(event);
    const value = Math.min(domain.high, Math.max(domain.low, scale.valueAt(x + drag.offset[0])));
    const score = Math.round(scale.scoreAt(y + drag.offset[1]));
    const moved = movedPoint(points, drag.index, { to: [snapped(value, step), score], step });
    if (JSON.stringify(moved) !== JSON.stringify(points)) onChange(moved, stay.name());
  };
  const cancel = (): void => {
    if (drag) onChange(before.current, stay.name());
    setDrag(null);
  };
  return { drag, begin, follow, end: () => setDrag(null), cancel };
};
