/** Copies a comment as a quote: who said it, when, and the score beside it. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedComment } from '../../../../shared/model/surveys/comments.ts';
import { useCopy } from '../../../app/use-copy.ts';
import { useAskedName, useScoreText } from '../scaled-score.tsx';
import { useFormat } from '../../../ui/use-format.ts';

/** Copies, and says so. */
export const useCopyQuote = (): ((comment: ListedComment) => void) => {
  const { t } = useTranslation();
  const format = useFormat();
  const scoreText = useScoreText();
  const askedName = useAskedName();
  const copy = useCopy();
  return useCallback(
    (comment) => {
      const who = [comment.person, comment.name].filter((part) => part !== null);
      const score = comment.score === null ? [] : [`${askedName(comment)} ${scoreText(comment)}`];
      const quote = t('surveys.comments.quote', {
        comment: comment.comment,
        source: [...who, format.date(comment.date), ...score].join(', '),
      });
      copy(quote, t('surveys.comments.copied'));
    },
    [t, format, askedName, scoreText, copy],
  );
};
