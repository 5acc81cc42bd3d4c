/** A survey's score with its scale, and what it makes of whoever gave it: shape, colour and word. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScaledScore as Score } from '../../../shared/model/surveys/comments.ts';
import { LightShape } from '../../ui/light.tsx';
import css from './scaled-score.module.css';
import { useFormat } from '../../ui/use-format.ts';
import { bandOfClass } from './figures/class-look.ts';

/** The score in words: "9 of 10", the bare number where the scale is not known, a dash without a score. */
export const useScoreText = (): ((score: Pick<Score, 'score' | 'outOf'>) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    ({ score, outOf }) => {
      if (score === null) return t('common.none');
      const text = format.number(score);
      return outOf === null ? text : t('surveys.comments.scoreOf', { score: text, max: format.number(outOf) });
    },
    [t, format],
  );
};

/** What was asked, in a word or two: scales that are not the question's own are never called by its name. */
export const useAskedName = (): ((asked: Pick<Score, 'kind' | 'instrument'>) => string) => {
  const { t } = useTranslation();
  return useCallback(
    ({ kind, instrument }) =>
      instrument === 'other'
        ? t(`account.voice.${kind}.name`)
        : t(`surveys.figures.measures.${instrument}.name`),
    [t],
  );
};

/** Kind and score on the first line, the class on the second. */
export const ScaledScore = ({ score }: { readonly score: Score }) => {
  const { t } = useTranslation();
  const scoreText = useScoreText();
  const askedName = useAskedName();
  return (
    <span className={css.score}>
      <b className={css.figure}>{scoreText(score)}</b>
      <span className={css.kind}>{askedName(score)}</span>
      {score.answerClass === null ? null : (
        <span className={css.class} data-band={bandOfClass[score.answerClass]}>
          <LightShape band={bandOfClass[score.answerClass]} size="small" />
          {t(`surveys.comments.class.${score.answerClass}`)}
        </span>
      )}
    </span>
  );
};
