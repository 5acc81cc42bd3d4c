/** Tiles, trends and scores on their scale. */
import { LightsBar } from '../../charts/lights-bar.tsx';
import { RangePlot } from '../../ui/range-plot.tsx';
import { ScoreNumerals } from '../../ui/score-numerals.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import { Tile } from '../../ui/tile.tsx';
import { Trend } from '../../ui/trend.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { accounts, cutoffs, falling, steady, withGaps } from '../examples.ts';
import { Group, Piece, Stack } from '../piece.tsx';
import { useWords } from '../words.ts';
import css from './scores.module.css';

const Tiles = () => {
  const { examples } = useWords();
  const format = useFormat();
  return (
    <div className={css.tiles}>
      <Tile
        title={examples.adoption}
        band="amber"
        figure={format.score(52.1, cutoffs)}
        note={examples.note}
        trend={<Trend values={falling} cutoffs={cutoffs} label={examples.trend} />}
      >
        {examples.tileWords}
      </Tile>
      <Tile
        title={accounts[1]?.name}
        band="green"
        figure={format.score(91, cutoffs)}
        trend={<Trend values={steady} cutoffs={cutoffs} label={examples.rangeGreen} />}
      >
        {examples.rangeGreen}
      </Tile>
      <Tile
        title={examples.service}
        band="red"
        figure={format.score(0, cutoffs)}
        trend={<Trend values={withGaps} cutoffs={cutoffs} label={examples.trendGaps} />}
      >
        <bdi>{accounts[3]?.name}</bdi>
      </Tile>
    </div>
  );
};

const Trends = () => {
  const { examples } = useWords();
  const lines = [
    [falling, examples.trend],
    [withGaps, examples.trendGaps],
    [[64], examples.trendOne],
    [[null, null, null], examples.trendNone],
  ] as const;
  return (
    <Stack>
      {lines.map(([values, label]) => (
        <div key={label}>
          <p className={css.caption}>{label}</p>
          <div className={css.trend}>
            <Trend values={values} cutoffs={cutoffs} label={label} />
          </div>
        </div>
      ))}
    </Stack>
  );
};

const Plots = () => {
  const { examples } = useWords();
  const format = useFormat();
  const numeral = (value: number): string => format.number(value, 0);
  const plots = [
    { score: 52, band: 'amber', range: [41, 68], label: examples.range },
    { score: 91, band: 'green', range: [91, 91], label: examples.rangeGreen },
    { score: null, band: 'unknown', range: [12, 97], label: examples.rangeUnknown },
  ] as const;
  return (
    <Stack>
      {plots.map((plot) => (
        <div key={plot.label}>
          <p className={css.caption}>{plot.label}</p>
          <RangePlot {...plot} cutoffs={cutoffs} numeral={numeral} />
        </div>
      ))}
    </Stack>
  );
};

const shares = [
  { band: 'red', gained: 4, full: 30 },
  { band: 'amber', gained: 17, full: 30 },
  { band: 'green', gained: 20, full: 20 },
  { band: 'unknown', gained: 0, full: 20 },
] as const;

const bars = [
  [
    { band: 'red', share: 0.12 },
    { band: 'amber', share: 0.28 },
    { band: 'green', share: 0.5 },
    { band: 'unknown', share: 0.1 },
  ],
  [
    { band: 'red', share: 0.004 },
    { band: 'green', share: 0.996 },
  ],
] as const;

/** The group. */
export const Scores = () => {
  const format = useFormat();
  const { examples } = useWords();
  return (
    <Group name="scores">
      <Piece name="tiles" file="ui/tile.tsx" width="two">
        <Tiles />
      </Piece>
      <Piece name="tileStates" file="ui/tile.tsx">
        <Tile title={examples.money} band="unknown" figure="–">
          {examples.trendNone}
        </Tile>
      </Piece>
      <Piece name="trends" file="ui/trend.tsx" height="two">
        <Trends />
      </Piece>
      <Piece name="rangePlots" file="ui/range-plot.tsx">
        <Plots />
      </Piece>
      <Piece name="shareBars" file="ui/share-bar.tsx">
        <Stack>
          {shares.map((share) => (
            <ShareBar key={share.band} {...share} scale={30} />
          ))}
        </Stack>
      </Piece>
      <Piece name="lightsBar" file="charts/lights-bar.tsx">
        <Stack>
          {bars.map((bar, at) => (
            <LightsBar key={at} shares={bar} />
          ))}
        </Stack>
      </Piece>
      <Piece name="numerals" file="ui/score-numerals.tsx">
        <Stack>
          {[cutoffs, { amber: 4, green: 97 }].map((own) => (
            <ScoreNumerals key={own.green} cutoffs={own} numeral={(value) => format.number(value, 0)} />
          ))}
        </Stack>
      </Piece>
    </Group>
  );
};
