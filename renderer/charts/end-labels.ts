/** Names at the end of lines, instead of a key that must be looked up. */
import type { Chart, Plugin } from 'chart.js';
import type { ChartStyle } from './chart-style.ts';
import { spread } from './spread.ts';

/** A label and the height it would like, in pixels. */
interface Wanted {
  readonly text: string;
  readonly y: number;
  readonly colour: string;
  readonly bold: boolean;
}

const wantedLabels = (chart: Chart<'line'>): readonly Wanted[] =>
  chart.getSortedVisibleDatasetMetas().flatMap((meta) => {
    const dataset = chart.data.datasets[meta.index];
    const newest = dataset?.data.findLastIndex((value) => value !== null) ?? -1;
    const point = meta.data[newest];
    if (!dataset || !point) return [];
    const bold = meta.index === 0;
    return [{ text: dataset.label ?? '', y: point.y, colour: String(dataset.borderColor), bold }];
  });

/** A plugin that writes each line's name beside its newest value, moved apart where they would touch. */
export const endLabelsPlugin = (style: ChartStyle, rtl: boolean): Plugin<'line'> => ({
  id: 'endLabels',
  afterDatasetsDraw: (chart) => {
    const { ctx, chartArea } = chart;
    const labels = wantedLabels(chart);
    const limits = { low: chartArea.top, high: chartArea.bottom, gap: style.fontPx * 1.2 };
    const heights = spread(
      labels.map((label) => label.y),
      limits,
    );
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.textAlign = rtl ? 'right' : 'left';
    ctx.direction = rtl ? 'rtl' : 'ltr';
    labels.forEach((label, index) => {
      ctx.font = `${label.bold ? 650 : 400} ${style.fontPx}px ${style.fontFamily}`;
      ctx.fillStyle = label.colour;
      ctx.fillText(label.text, rtl ? chartArea.left - 8 : chartArea.right + 8, heights[index] ?? label.y);
    });
    ctx.restore();
  },
});
