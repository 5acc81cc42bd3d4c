/** Charts over time and on scales. */
import { useTranslation } from 'react-i18next';
import { PointsCurve } from '../../charts/points-curve.tsx';
import { ScoreChart } from '../../charts/score-chart.tsx';
import { Whisker, WhiskerAxis } from '../../charts/whisker.tsx';
import { useMedium } from '../../ui/medium.ts';
import { useFormat, useLanguage } from '../../ui/use-format.ts';
import { cutoffs, falling, months, points, steady, withGaps } from '../examples.ts';
import { Group, Piece } from '../piece.tsx';
import { useWords } from '../words.ts';
import css from './charts.module.css';
import { Intervals, Months } from './columns.tsx';
import { Change, Waterfall } from './waterfalls.tsx';

const OverTime = () => {
  const { examples } = useWords();
  const format = useFormat();
  const rtl = useLanguage() === 'he';
  const numeral = (value: number): string => format.number(value, 0);
  const lines = [
    { label: `${examples.score} ${numeral(52)}`, values: falling },
    { label: `${examples.service} ${numeral(80)}`, values: withGaps },
    { label: `${examples.money} ${numeral(91)}`, values: steady },
  ];
  return (
    <div className={css.overTime}>
      <p className={css.sentence}>{examples.chart}</p>
      <div className={css.chart}>
        <ScoreChart
          dates={months.map(format.date)}
          ticks={months.map((month, at) => (at % 3 === 2 ? format.month(month) : ''))}
          marks={[{ at: 7.4, text: examples.mark }]}
          lines={lines}
          cutoffs={cutoffs}
          rtl={rtl}
          medium={useMedium()}
          numeral={numeral}
          label={examples.chart}
        />
      </div>
    </div>
  );
};

const whiskers = [
  { key: 'wide', value: 31, low: 4, high: 71 },
  { key: 'narrow', value: 46, low: 41, high: 50 },
  { key: 'point', value: 90, low: null, high: null },
  { key: 'none', value: null, low: null, high: null },
] as const;

const whiskerScale = { low: 0, high: 100, ticks: [0, 25, 50, 75, 100] };

const Whiskers = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const say = (value: number | null): string => (value === null ? t('common.none') : format.number(value, 0));
  return (
    <div className={css.whiskers}>
      <span />
      <WhiskerAxis scale={whiskerScale} numeral={(value) => format.number(value, 0)} />
      {whiskers.map(({ key, ...whisker }) => (
        <div key={key} className={css.whisker}>
          <span>{say(whisker.value)}</span>
          <Whisker scale={whiskerScale} beside={46} {...whisker} />
        </div>
      ))}
    </div>
  );
};

/** The group. */
export const Charts = () => {
  const { examples } = useWords();
  const format = useFormat();
  return (
    <Group name="charts">
      <Piece name="scoreChart" file="charts/score-chart.tsx" width="two">
        <OverTime />
      </Piece>
      <Piece name="pointsCurve" file="charts/points-curve.tsx">
        <PointsCurve
          points={points}
          cutoffs={cutoffs}
          now={{ value: 52, score: 50 }}
          numeral={(value) => format.number(value, 0)}
          label={examples.points}
        />
      </Piece>
      <Piece name="waterfall" file="charts/waterfall-bar.tsx" width="two">
        <Waterfall />
      </Piece>
      <Piece name="whiskers" file="charts/whisker.tsx">
        <Whiskers />
      </Piece>
      <Piece name="change" file="charts/waterfall-bar.tsx">
        <Change />
      </Piece>
      <Piece name="intervals" file="charts/interval-column.tsx">
        <Intervals />
      </Piece>
      <Piece name="months" file="charts/month-column.tsx">
        <Months />
      </Piece>
    </Group>
  );
};
