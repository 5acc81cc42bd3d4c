/** Where the points of a metric stand on a small field. */
import type { Points } from '../../shared/model/model.ts';

/** The field: the score's scale 0..100 fills its height. */
export const curveField = { width: 280, height: 72 } as const;

/** A point on the field with what it stands for. */
export interface CurvePlace {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly score: number;
}

/** Values share the width between the first and the last point; an account outside stands at the edge. */
export const curvePlaces = (
  points: Points,
  now: { readonly value: number; readonly score: number } | null,
): { readonly places: readonly CurvePlace[]; readonly mark: CurvePlace | null } => {
  const first = points[0]?.[0] ?? 0;
  const span = (points.at(-1)?.[0] ?? 0) - first || 1;
  const place = (value: number, score: number): CurvePlace => ({
    x: Math.min(1, Math.max(0, (value - first) / span)) * curveField.width,
    y: (1 - score / 100) * curveField.height,
    value,
    score,
  });
  return {
    places: points.map(([value, score]) => place(value, score)),
    mark: now && place(now.value, now.score),
  };
};
