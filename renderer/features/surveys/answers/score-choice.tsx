/** The scores of a scale as buttons in a row; digits give them too. */
import { type KeyboardEvent, type Ref, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asked, scoresOn } from '../../../../shared/model/surveys/asked.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { meaningOf, questionKey } from './meaning.ts';
import css from './score-choice.module.css';
import { type KeyedScore, scoreOfKey } from './score-keys.ts';

interface ScoreChoiceProps {
  readonly asked: Asked;
  /** How many scores at the top of a rating count as satisfied. */
  readonly boxes: number;
  readonly score: number | null;
  readonly onScore: (score: number) => void;
  readonly error: string | undefined;
  readonly ref?: Ref<HTMLFieldSetElement> | undefined;
}

/** Digits, while one of the buttons has the focus. */
const useDigits = ({ asked, onScore }: Pick<ScoreChoiceProps, 'asked' | 'onScore'>) => {
  const before = useRef<KeyedScore | null>(null);
  return (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const nowMs = performance.now();
    const score = scoreOfKey(event.key, asked.scale, { before: before.current, nowMs });
    if (score === undefined) return;
    event.preventDefault();
    before.current = { score, atMs: nowMs };
    onScore(score);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${score}"]`)?.focus();
  };
};

/** What the chosen score says, in a word beside the ends of the scale. */
const Ends = ({ asked, score, boxes }: Pick<ScoreChoiceProps, 'asked' | 'score' | 'boxes'>) => {
  const { t } = useTranslation();
  const key = questionKey(asked);
  return (
    <p className={css.ends}>
      <span>{t(`surveys.answers.ends.${key}.low`)}</span>
      <b aria-live="polite">
        {score === null ? '' : t(`surveys.answers.meaning.${meaningOf(asked, score, boxes)}`)}
      </b>
      <span>{t(`surveys.answers.ends.${key}.high`)}</span>
    </p>
  );
};

/** The buttons. */
export const ScoreChoice = ({ asked, boxes, score, onScore, error, ref }: ScoreChoiceProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const hear = useDigits({ asked, onScore });
  const id = useId();
  const scores = scoresOn(asked.scale);
  return (
    <fieldset
      ref={ref}
      className={css.field}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      data-wrong={error !== undefined}
      onKeyDown={hear}
    >
      <legend>{t('surveys.answers.score')}</legend>
      <div className={css.scores} style={{ gridTemplateColumns: `repeat(${scores.length}, minmax(0, 1fr))` }}>
        {scores.map((value) => (
          <label key={value} className={css.score}>
            <input
              type="radio"
              name={`${id}-score`}
              value={value}
              checked={score === value}
              onChange={() => onScore(value)}
            />
            {format.number(value, 0)}
          </label>
        ))}
      </div>
      <Ends asked={asked} score={score} boxes={boxes} />
      {error === undefined ? null : (
        <p id={`${id}-error`} className={css.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
