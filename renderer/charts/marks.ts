/** Marks on a chart over time: a line with a pennant at its foot and a word beside it where there is room. */
import type { Chart, Plugin } from 'chart.js';
import type { ChartStyle } from './chart-style.ts';
import { markWords } from './mark-words.ts';

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

/** The marks in the order of time, each with its place in pixels and with the side its word stands on. */
const placedMarks = (chart: Chart<'line'>, marks: readonly ChartMark[], forward: number) => {
  const placed = marks.map(({ at, text }) => {
    const x = pixelOf(chart, at);
    return { text, x, along: forward * x, width: chart.ctx.measureText(text).width };
  });
  const inOrder = placed.toSorted((a, b) => a.along - b.along);
  const { left, right } = chart.chartArea;
  const [low, high] = forward > 0 ? [left, right] : [-right, -left];
  const sides = markWords(
    inOrder.map(({ along, width }) => ({ x: along, width })),
    { low, high, after: pennantPx + gapPx, before: gapPx },
  );
  return inOrder.map((mark, index) => ({ ...mark, side: sides[index] ?? 'none' }));
};

/** A plugin that draws the marks, each with its word on the side that has room for it. */
export const marksPlugin = (marks: readonly ChartMark[], style: ChartStyle, rtl: boolean): Plugin<'line'> => ({
  id: 'marks',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    const forward = rtl ? -1 : 1;
    ctx.save();
    Object.assign(ctx, { strokeStyle: style.muted, fillStyle: style.accent, lineWidth: 1 });
    ctx.font = `${style.fontPx}px ${style.fontFamily}`;
    ctx.textBaseline = 'bottom';
    ctx.direction = rtl ? 'rtl' : 'ltr';
    for (const { x, text, side } of placedMarks(chart, marks, forward)) {
      drawPennant(chart, x, forward);
      if (side === 'none') continue;
      ctx.textAlign = side === 'after' ? 'start' : 'end';
      const aside = side === 'after' ? pennantPx + gapPx : -gapPx;
      ctx.fillText(text, x + forward * aside, chart.chartArea.bottom);
    }
    ctx.restore();
  },
});
