/** The bands of a score as tinted zones behind a chart. */
import type { Plugin } from 'chart.js';
import type { Cutoffs } from '../../shared/model/model.ts';
import type { ChartStyle } from './chart-style.ts';

/** A plugin that shades red, amber and green across the chart, with a hairline at each cut-off. */
export const zonesPlugin = (cutoffs: Cutoffs, style: ChartStyle): Plugin<'line'> => ({
  id: 'zones',
  beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
    const y = (score: number): number => scales['y']?.getPixelForValue(score) ?? 0;
    const across = { start: chartArea.left, width: chartArea.right - chartArea.left };
    const zone = (low: number, high: number, colour: string): void => {
      ctx.fillStyle = colour;
      ctx.fillRect(across.start, y(high), across.width, y(low) - y(high));
    };
    ctx.save();
    zone(0, cutoffs.amber, style.red);
    zone(cutoffs.amber, cutoffs.green, style.amber);
    zone(cutoffs.green, 100, style.green);
    ctx.fillStyle = style.rule;
    for (const cutoff of [cutoffs.amber, cutoffs.green])
      // On a whole pixel, where a hairline is sharp.
      ctx.fillRect(across.start, Math.round(y(cutoff)), across.width, 1);
    ctx.restore();
  },
});
