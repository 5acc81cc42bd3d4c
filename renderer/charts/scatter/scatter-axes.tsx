/** What a scatter is drawn on: the zones of the lights, the lines that part it, scores below and amounts beside it. */
import type { Cutoffs } from '../../../shared/model/model.ts';
import { fits, numeralsOf } from '../../ui/score-scale.ts';
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

const Zones = ({ cutoffs: { amber, green } }: Pick<ScatterAxesProps, 'cutoffs'>) => (
  <>
    <span className={css.zone} data-zone="red" style={{ insetInlineStart: 0, inlineSize: `${amber}%` }} />
    <span
      className={css.zone}
      data-zone="amber"
      style={{ insetInlineStart: `${amber}%`, inlineSize: `${green - amber}%` }}
    />
    <span
      className={css.zone}
      data-zone="green"
      style={{ insetInlineStart: `${green}%`, inlineSize: `${100 - green}%` }}
    />
  </>
);

/** Everything behind the points; the table beside the chart says the same to who hears it. */
export const ScatterAxes = ({ scale, cutoffs, split, score, amount }: ScatterAxesProps) => (
  <>
    <span className={css.ground} aria-hidden="true">
      {fits(cutoffs) ? <Zones cutoffs={cutoffs} /> : null}
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
    <span className={css.scores} aria-hidden="true">
      {numeralsOf(cutoffs).map((value) => (
        <span key={value} style={{ insetInlineStart: `${value}%` }}>
          {score(value)}
        </span>
      ))}
    </span>
  </>
);
