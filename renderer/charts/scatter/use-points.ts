/** The points of a scatter in the pixels of its field: drawn, found under the pointer, walked over by keys. */
import { useElementSize } from '@mantine/hooks';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useChartStyle } from '../chart-style.ts';
import { drawPoints } from './draw-points.ts';
import { nearestWithin, type Pixels } from './nearest.ts';
import type { ScatterPoints } from './scatter-points.ts';
import type { ValueScale } from './value-scale.ts';
import { walkOver } from './walk.ts';

/** Room around the field, so that no mark at its edge is cut. */
export const edgePx = 8;

const reachPx = 16;

interface FieldOf {
  readonly points: ScatterPoints;
  readonly scale: ValueScale;
  readonly rtl: boolean;
}

const pixelsOf = (
  { points, scale, rtl }: FieldOf,
  { width, height }: { readonly width: number; readonly height: number },
): Pixels => ({
  x: points.x.map((score) => edgePx + ((rtl ? 100 - score : score) / 100) * width),
  y: points.y.map((value) => edgePx + (1 - scale.place(value)) * height),
});

/** Draws whenever the points, the room or the colours change. */
export const usePoints = (field: FieldOf) => {
  const { points, scale, rtl } = field;
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const style = useChartStyle(canvas as RefObject<Element | null>);
  const pixels = useMemo(
    () => pixelsOf({ points, scale, rtl }, { width, height }),
    [points, scale, rtl, width, height],
  );
  useEffect(() => {
    if (canvas.current && style && width > 0)
      drawPoints(canvas.current, { pixels, bands: points.bands, style });
  }, [pixels, points, style, width]);
  const nearest = useMemo(() => nearestWithin(pixels, reachPx), [pixels]);
  // Asked for with the first key: sorting tens of thousands is not needed to draw them.
  const walk = useMemo(() => {
    let known: ReturnType<typeof walkOver> | undefined;
    return () => (known ??= walkOver(points.x, points.y));
  }, [points]);
  return { ref, canvas, size: { width, height }, pixels, nearest, walk };
};
