/** Whether a trait holds, as a drawn mark. */
import type { TraitScore } from '../../../shared/model/score.ts';
import css from './trait-mark.module.css';

/** A tick, a cross, a question mark: drawn, so that every font and printer shows them. */
const marks: Readonly<Record<TraitScore['state'], string>> = {
  yes: 'M2 8.5L6 12.5L14 3.5',
  no: 'M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5',
  unknown: 'M5 5.5a3 3 0 1 1 3.6 3q-.6.2-.6 1.5M8 13v.1',
};

/** The mark alone; the word always stands beside it. */
export const TraitMark = ({ state }: Pick<TraitScore, 'state'>) => (
  <svg className={css.mark} data-state={state} viewBox="0 0 16 16" aria-hidden="true">
    <path d={marks[state]} />
  </svg>
);
