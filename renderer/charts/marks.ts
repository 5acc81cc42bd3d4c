/** Marks on a chart over time: a line with a pennant at its foot and a word beside it where there is room. */
import type { Chart, Plugin } from 'chart.js';
import type { ChartStyle } from './chart-style.ts';

/** A mark: its place among the points, a fraction between two of them, and its word. */
export interface ChartMark {
  readonly at: number;
  readonly text: string;
}

const pennantPx = 7;
const gapPx = 3;

const pixelOf = ({ scales }: Chart<'line'>, at: number): number => {
  const pixel = (index: number): number => scales['x']?.getPixelForValue(index) ?? 0;
  const [low, high] = [pixel(Math.floor(at)), pixel(Math.ceil(at))];
  return low + (high - low) * (at - Math.floor(at));
};

const drawPennant = ({ ctx, chartArea }: Chart<'line'>, x: number, forward: number): void => {
  ctx.beginPath();
  ctx.moveTo(x, chartArea.bottom);
  ctx.lineTo(x, chartArea.top);
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(x, chartArea.bottom - pennantPx);
  ctx.lineTo(x + forward * pennantPx, chartArea.bottom - pennantPx / 2);
  ctx.lineTo(x, chartArea.bottom);
  ctx.fill();
};

/** A plugin that draws the marks; of words that would touch the earlier one is written. */
export const marksPlugin = (marks: readonly ChartMark[], style: ChartStyle, rtl: boolean): Plugin<'line'> => ({
  id: 'marks',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    const forward = rtl ? -1 : 1;
    ctx.save();
    Object.assign(ctx, { strokeStyle: style.muted, fillStyle: style.accent, lineWidth: 1 });
    ctx.font = `${style.fontPx}px ${style.fontFamily}`;
    ctx.textBaseline = 'bottom';
    ctx.textAlign = rtl ? 'right' : 'left';
    ctx.direction = rtl ? 'rtl' : 'ltr';
    let freeFrom = -Infinity;
    for (const { at, text } of marks.toSorted((a, b) => a.at - b.at)) {
      const x = pixelOf(chart, at);
      drawPennant(chart, x, forward);
      if (forward * x < freeFrom) continue;
      ctx.fillText(text, x + forward * (pennantPx + gapPx), chart.chartArea.bottom);
      freeFrom = forward * x + pennantPx + 2 * gapPx + ctx.measureText(text).width;
    }
    ctx.restore();
  },
});
