/** The score over time on its zones. Time runs in the reading direction. */
import { useMemo, useRef } from 'react';
import {
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import { Line } from 'react-chartjs-2';
import type { Cutoffs } from '../../shared/model/model.ts';
import type { Medium } from '../ui/medium.ts';
import { useChartStyle } from './chart-style.ts';
import { endLabelsPlugin } from './end-labels.ts';
import { type ChartMark, marksPlugin } from './marks.ts';
import { scoreChartData, scoreChartOptions } from './score-chart-options.ts';
import css from './score-chart.module.css';
import { ScoreDrawing } from './score-drawing.tsx';
import { zonesPlugin } from './zones.ts';

Chart.register(CategoryScale, LineController, LineElement, LinearScale, PointElement, Tooltip);

/** One line: its name with its newest value, and its scores, oldest first. */
export interface ScoreLine {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** What the chart draws, and for whom. */
export interface ScoreChartProps {
  /** The dates under the points, as text for the hint: "30 Jun 2026". */
  readonly dates: readonly string[];
  /** What stands on the axis; empty where nothing should. */
  readonly ticks: readonly string[];
  /** Days that are marked. */
  readonly marks?: readonly ChartMark[];
  /** The first is the main line. */
  readonly lines: readonly ScoreLine[];
  readonly cutoffs: Cutoffs;
  readonly rtl: boolean;
  readonly medium: Medium;
  readonly numeral: (value: number) => string;
  /** The chart in words. */
  readonly label: string;
}

const noMarks: readonly ChartMark[] = [];

/** As it is seen in the window: it answers the pointer. */
const ScoreCanvas = (props: ScoreChartProps) => {
  const box = useRef<HTMLDivElement>(null);
  const style = useChartStyle(box);
  const { cutoffs, rtl, marks = noMarks } = props;
  const plugins = useMemo(
    () =>
      style ? [zonesPlugin(cutoffs, style), marksPlugin(marks, style, rtl), endLabelsPlugin(style, rtl)] : [],
    [style, cutoffs, rtl, marks],
  );
  return (
    <div ref={box} className={css.box}>
      {style ? (
        <Line
          key={`${style.paper}${style.fontFamily}${rtl}${JSON.stringify(marks)}`}
          data={scoreChartData(props, style)}
          options={scoreChartOptions(props, style)}
          plugins={plugins}
          role="img"
          aria-label={props.label}
        />
      ) : null}
    </div>
  );
};

/** Fills its box, which must have a height. */
export const ScoreChart = (props: ScoreChartProps) =>
  props.medium === 'paper' ? <ScoreDrawing {...props} /> : <ScoreCanvas {...props} />;
