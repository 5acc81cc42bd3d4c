/** Which point of a scatter is current: the pointer and the arrow keys go to one, a click or Enter opens it. */
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import type { ScatterPoints } from './scatter-points.ts';
import type { usePoints } from './use-points.ts';
import { placeOfMost, stepOfKey, walked } from './walk.ts';

interface PointOf extends Pick<ReturnType<typeof usePoints>, 'nearest' | 'walk'> {
  readonly points: ScatterPoints;
  readonly rtl: boolean;
  readonly onOpen: (point: number) => void;
}

const own = ({ target, currentTarget }: FocusEvent | KeyboardEvent): boolean => target === currentTarget;

/** The current point, whether it is shown, and what the field and its canvas hear. */
export const usePoint = ({ points, rtl, onOpen, nearest, walk }: PointOf) => {
  const most = useMemo(() => placeOfMost(points.y), [points]);
  const [at, setAt] = useState<{ readonly point: number; readonly isShown: boolean } | null>(null);
  // The points may have become fewer.
  const current = at ? Math.min(at.point, points.x.length - 1) : most;
  const isShown = at?.isShown ?? false;
  const show = (point: number): void => setAt({ point, isShown: true });
  const hide = (): void => setAt((old) => (old?.isShown ? { ...old, isShown: false } : old));
  const under = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent): number => nearest(offsetX, offsetY);
  return {
    current,
    isShown,
    canvas: {
      onPointerMove: (event: MouseEvent): void => {
        const point = under(event);
        if (point < 0) hide();
        else if (point !== current || !isShown) show(point);
      },
      onPointerLeave: hide,
      onClick: (event: MouseEvent): void => {
        const point = under(event);
        if (point >= 0) onOpen(point);
      },
    },
    field: {
      onFocus: (event: FocusEvent): void => {
        if (own(event)) show(current);
      },
      onBlur: hide,
      onKeyDown: (event: KeyboardEvent): void => {
        if (!own(event)) return;
        if (event.key === 'Enter') onOpen(current);
        const step = stepOfKey(event.key, rtl);
        if (step === null) return;
        event.preventDefault();
        show(at ? walked(walk(), current, step) : current);
      },
    },
  };
};
