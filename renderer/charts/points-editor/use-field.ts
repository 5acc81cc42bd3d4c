/** The field of the drawing on the page: as wide as there is room, still while a point is dragged. */
import { useElementSize } from '@mantine/hooks';
import { type PointerEvent, useRef, useState } from 'react';
import type { Points } from '../../../shared/model/model.ts';
import { type Domain, domainOf, scaleOf, stepOf } from './field.ts';

const height = 210;
const leastWidth = 120;
/** Pixels around the field: scores at the left, lights at the right, values below. */
export const room = { left: 34, right: 18, top: 12, bottom: 46 } as const;

/** A place on the field, in its own pixels. */
export type Place = readonly [x: number, y: number];

/** The field for points and the accounts' values. */
export const useField = (points: Points, values: readonly number[]) => {
  const { ref, width: outer } = useElementSize();
  const drawing = useRef<SVGSVGElement>(null);
  const [frozen, setFrozen] = useState<Domain | null>(null);
  const size = { width: Math.max(leastWidth, outer - room.left - room.right), height };
  const domain = frozen ?? domainOf(points, values);
  const place = (event: PointerEvent): Place => {
    const box = drawing.current?.getBoundingClientRect();
    return [event.clientX - (box?.left ?? 0) - room.left, event.clientY - (box?.top ?? 0) - room.top];
  };
  return {
    ref,
    drawing,
    size,
    domain,
    step: stepOf(domain),
    scale: scaleOf(domain, size),
    place,
    freeze: () => setFrozen(domain),
    thaw: () => setFrozen(null),
  };
};
