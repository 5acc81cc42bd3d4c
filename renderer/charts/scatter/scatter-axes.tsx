/** What a scatter is drawn on: the zones of the lights, the lines that part it, scores below and amounts beside it. */
import type { Cutoffs } from '../../../shared/model/model.ts';
import { ScoreNumerals } from '../../ui/score-numerals.tsx';
import { fits } from '../../ui/score-scale.ts';
import { BandZones } from '../band-zones.tsx';
import css from './scatter.module.css';
import type { ValueScale } from './value-scale.ts';

interface ScatterAxesProps {
  readonly scale: ValueScale;
  readonly cutoffs: Cutoffs;
  /** The amount at which the field is parted. */
  readonly split: number;
  readonly score: (value: number) => string;
  readonly amount: (value: number) => string;
}

const percent = (part: number): string => `${part * 100}%`;

/** The longest text decides how wide the column is. */
const widestOf = (texts: readonly string[]): string =>
  texts.reduce((widest, text) => (text.length > widest.length ? text : widest), '');

/** Everything behind the points; the table beside the chart says the same to who hears it. */
export const ScatterAxes = ({ scale, cutoffs, split, score, amount }: ScatterAxesProps) => (
  <>
    <span className={css.ground} aria-hidden="true">
      {fits(cutoffs) ? <BandZones cutoffs={cutoffs} /> : null}
      {scale.ticks.map((tick) => (
        <span key={tick} className={css.line} style={{ insetBlockEnd: percent(scale.place(tick)) }} />
      ))}
      <span className={css.split} style={{ insetBlockEnd: percent(scale.place(split)) }} />
    </span>
    <span className={css.amounts} aria-hidden="true">
      <span className={css.widest}>{widestOf(scale.ticks.map(amount))}</span>
      {scale.ticks.map((tick) => (
        <span key={tick} className={css.amount} style={{ insetBlockEnd: percent(scale.place(tick)) }}>
          {amount(tick)}
        </span>
      ))}
    </span>
    <div className={css.scores}>
      <ScoreNumerals cutoffs={cutoffs} numeral={score} />
    </div>
  </>
);
