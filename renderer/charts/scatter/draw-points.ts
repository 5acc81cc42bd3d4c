/** Draws many points at once: each light's shape is drawn once and then only copied. */
import type { Band } from '../../../shared/model/model.ts';
import { lightShapes } from '../../ui/light-shapes.ts';
import type { ChartStyle } from '../chart-style.ts';
import type { Pixels } from './nearest.ts';

/** Points with their lights, and what they are drawn with. */
export interface PointsToDraw {
  readonly pixels: Pixels;
  readonly bands: readonly Band[];
  readonly style: ChartStyle;
}

/** What is most urgent is drawn last: it lies on top. */
const order: readonly Band[] = ['unknown', 'green', 'amber', 'red'];

/** How a mark is drawn. */
interface Mark {
  readonly sizePx: number;
  readonly opacity: number;
  readonly isOutlined: boolean;
}

/** How large a mark is, and how much of what lies below shows through: many must not hide each other. */
export const markOf = (points: number): Mark => {
  if (points <= 250) return { sizePx: 10, opacity: 1, isOutlined: true };
  if (points <= 2_000) return { sizePx: 8, opacity: 0.85, isOutlined: true };
  return { sizePx: points <= 10_000 ? 6 : 5, opacity: 0.6, isOutlined: false };
};

/** The field that the shapes are drawn on, and the room around a shape for its outline. */
const fieldSize = 20;
const outline = 2;

const shapeOf = (band: Band, style: ChartStyle, { sizePx, isOutlined }: Mark): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(sizePx);
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const scale = canvas.width / (fieldSize + 2 * outline);
  pen.scale(scale, scale);
  pen.translate(outline, outline);
  const path = new Path2D(lightShapes[band]);
  Object.assign(pen, { lineWidth: outline, strokeStyle: style.paper, fillStyle: style.lights[band] });
  // Outlines part marks that touch; of thousands they would leave nothing but paper.
  if (isOutlined) pen.stroke(path);
  // The rule is the drawing's: the ring of what is not known is hollow.
  pen.clip(path, 'evenodd');
  pen.fillRect(0, 0, fieldSize, fieldSize);
  return canvas;
};

/** Draws over all that was there; pixels are those of the page. */
export const drawPoints = (canvas: HTMLCanvasElement, { pixels, bands, style }: PointsToDraw): void => {
  const density = Math.max(2, window.devicePixelRatio);
  const { clientWidth, clientHeight } = canvas;
  canvas.width = clientWidth * density;
  canvas.height = clientHeight * density;
  const context = canvas.getContext('2d');
  if (!context) return;
  const mark = markOf(bands.length);
  context.globalAlpha = mark.opacity;
  for (const band of order) {
    const shape = shapeOf(band, style, { ...mark, sizePx: mark.sizePx * density });
    const half = shape.width / 2;
    bands.forEach((own, i) => {
      if (own !== band) return;
      context.drawImage(
        shape,
        Math.round((pixels.x[i] as number) * density - half),
        Math.round((pixels.y[i] as number) * density - half),
      );
    });
  }
};
