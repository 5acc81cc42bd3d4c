/** What moved between two checkpoints, in plain words. */
import { useTranslation } from 'react-i18next';
import type { CheckpointComparison, CheckpointHead } from '../../../../shared/model/plan/checkpoint.ts';
import { isolated } from '../../../ui/isolated.ts';
import type { ModelNames } from '../../../ui/model-names.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { largestMoves, tallyOf } from './compared.ts';
import { useFigures } from './use-figures.ts';
import css from './sheet.module.css';

interface SentenceProps {
  readonly compared: CheckpointComparison;
  readonly names: ModelNames;
}

/** What rounds to no tenth of a point is no change. */
const leastChange = 0.05;

/** The parts of the sentence; what has nothing to say is left out. */
const useParts = ({ compared, names }: SentenceProps): readonly string[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { stateOf } = useFigures();
  const { earlier, later, change } = compared;
  const on = ({ date }: CheckpointHead): string => format.date(date);
  const ends = { before: stateOf(earlier.frozen.score), after: stateOf(later.frozen.score) };
  const detail = { ...ends, from: on(earlier), to: on(later) };
  const { rose, fell } = largestMoves(compared);
  const largest = (key: 'rose' | 'fell', move: typeof rose): string =>
    move === null
      ? ''
      : t(`plan.compare.${key}`, {
          dimension: names.dimensionInText(move.key),
          points: isolated(format.signed(move.points)),
        });
  const { done, all } = tallyOf(compared.actions);
  const [doneText, allText] = [format.number(done, 0), format.number(all, 0)];
  const whole = (): string => {
    if (change === null) return t('plan.compare.noChange', detail);
    if (Math.abs(change) < leastChange) return t('plan.compare.same', detail);
    return t('plan.compare.moved', { ...detail, change: isolated(format.signed(change)) });
  };
  return [
    whole(),
    largest('rose', rose),
    largest('fell', fell),
    all === 0 ? '' : t('plan.compare.tally', { count: all, done: doneText, all: allText }),
  ].filter((part) => part !== '');
};

/** One paragraph; the whole first, the parts after it. */
export const Sentence = (props: SentenceProps) => {
  const [whole, ...parts] = useParts(props);
  return (
    <p className={css.sentence}>
      <b>{whole}</b> {parts.join(' ')}
    </p>
  );
};
