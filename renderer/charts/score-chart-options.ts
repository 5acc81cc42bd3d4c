/** How Chart.js is told to draw a score over time. */
import type { ChartData, ChartOptions } from 'chart.js';
import type { ChartStyle } from './chart-style.ts';
import type { ScoreChartProps } from './score-chart.tsx';

/** Dash patterns tell the side lines apart without colour. */
const dashes: readonly (readonly number[])[] = [[], [6, 3], [2, 3], [8, 3, 2, 3], [4, 4], [1, 2], [10, 4]];

/** The lines; unknown months are gaps. */
export const scoreChartData = (
  { dates, lines }: ScoreChartProps,
  style: ChartStyle,
): ChartData<'line', (number | null)[]> => ({
  labels: [...dates],
  datasets: lines.map((line, index) => ({
    label: line.label,
    data: [...line.values],
    borderColor: index === 0 ? style.ink : style.accent,
    borderWidth: index === 0 ? 2.25 : 1.25,
    borderDash: [...(dashes[index % dashes.length] ?? [])],
    borderCapStyle: 'round',
    borderJoinStyle: 'round',
    pointRadius: ({ dataIndex }) => (dataIndex === line.values.length - 1 ? 3.5 : 0),
    pointHoverRadius: 4,
    pointBackgroundColor: index === 0 ? style.ink : style.accent,
    pointBorderColor: style.paper,
    order: index,
    spanGaps: false,
  })),
});

const axisFont = (style: ChartStyle) => ({ family: style.fontFamily, size: style.fontPx });

/** Room beside the lines for their names: the longest one. */
const labelRoom = ({ lines }: ScoreChartProps, style: ChartStyle): number =>
  Math.max(...lines.map((line) => line.label.length)) * style.fontPx * 0.58 + 12;

const scales = (
  { rtl, ticks, cutoffs, numeral }: ScoreChartProps,
  style: ChartStyle,
): ChartOptions<'line'>['scales'] => ({
  x: {
    reverse: rtl,
    offset: false,
    border: { color: style.ink, width: 1 },
    grid: {
      display: true,
      drawOnChartArea: false,
      color: (context) => (ticks[context.index] ? style.ink : 'transparent'),
      tickLength: 4,
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      color: style.muted,
      font: axisFont(style),
      callback: (_, index) => ticks[index] ?? '',
    },
  },
  y: {
    min: 0,
    max: 100,
    position: rtl ? 'right' : 'left',
    border: { display: false },
    grid: { display: false },
    afterBuildTicks: (axis) => {
      axis.ticks = [0, cutoffs.amber, cutoffs.green, 100].map((value) => ({ value }));
    },
    ticks: {
      color: style.muted,
      font: axisFont(style),
      padding: 4,
      callback: (value) => numeral(Number(value)),
    },
  },
});

/** Axes and hints. */
export const scoreChartOptions = (props: ScoreChartProps, style: ChartStyle): ChartOptions<'line'> => {
  const { rtl } = props;
  const room = labelRoom(props, style);
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    layout: { padding: rtl ? { left: room, top: 6 } : { right: room, top: 6 } },
    interaction: { mode: 'index', intersect: false },
    scales: scales(props, style) ?? {},
    plugins: {
      tooltip: {
        rtl,
        textDirection: rtl ? 'rtl' : 'ltr',
        backgroundColor: style.ink,
        titleColor: style.paper,
        bodyColor: style.paper,
        titleFont: axisFont(style),
        bodyFont: axisFont(style),
        cornerRadius: 0,
        displayColors: false,
        callbacks: {
          label: ({ dataset, parsed }) =>
            `${dataset.label ?? ''} ${parsed.y === null ? '' : props.numeral(parsed.y)}`,
        },
      },
    },
  };
};
