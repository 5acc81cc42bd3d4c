/** The numerals under a scale of scores: its ends and the cut-offs. What the scale shows is said beside it in words. */
import type { Cutoffs } from '../../shared/model/model.ts';
import css from './score-numerals.module.css';
import { numeralsOf } from './score-scale.ts';

interface ScoreNumeralsProps {
  readonly cutoffs: Cutoffs;
  readonly numeral: (value: number) => string;
}

/** As wide as the scale above. */
export const ScoreNumerals = ({ cutoffs, numeral }: ScoreNumeralsProps) => (
  <div className={css.numerals} aria-hidden="true">
    {numeralsOf(cutoffs).map((value) => (
      <span key={value} style={{ insetInlineStart: `${value}%` }}>
        {numeral(value)}
      </span>
    ))}
  </div>
);
