/** One review: when it falls and when the last one was, frozen in one press. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import type { ReviewDue } from '../../../../shared/model/plan/checkpoint.ts';
import { isolated } from '../../../ui/isolated.ts';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { TodayRow } from './today-row.tsx';
import css from './today.module.css';

interface ReviewRowProps {
  readonly review: ReviewDue;
  readonly cutoffs: Cutoffs;
  readonly onFreeze: (account: number) => void;
}

/** How long it is overdue. */
const Late = ({ review: { inDays } }: Pick<ReviewRowProps, 'review'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (inDays === null || inDays >= 0) return null;
  return (
    <span className={css.late}>{t('plan.today.reviews.late', { days: format.span(-inDays, 'day') })}</span>
  );
};

/** When it falls, and when the last one was; how often, where there was none. */
const useReviewText = (cutoffs: Cutoffs): ((review: ReviewDue) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const rhythm = ({ score, rhythmDays }: ReviewDue): string => {
    const days = format.span(rhythmDays, 'day');
    if (score === null) return t('plan.today.reviews.every', { days });
    return t('plan.today.reviews.everyScored', { days, score: format.score(score, cutoffs) });
  };
  const due = (inDays: number, dueOn: string): string => {
    if (inDays < 0) return t('plan.today.reviews.due', { date: format.date(dueOn) });
    if (inDays === 0) return t('plan.today.reviews.today');
    return t('plan.today.reviews.in', { days: format.span(inDays, 'day'), date: format.date(dueOn) });
  };
  return (review) => {
    const { inDays, dueOn, lastOn } = review;
    if (inDays === null || dueOn === null || lastOn === null) return rhythm(review);
    return `${due(inDays, dueOn)} · ${t('plan.today.reviews.last', { date: format.date(lastOn) })}`;
  };
};

/** The row. */
export const ReviewRow = ({ review, cutoffs, onFreeze }: ReviewRowProps) => {
  const { t } = useTranslation();
  const reviewText = useReviewText(cutoffs);
  const { id, name } = review.account;
  return (
    <TodayRow
      account={id}
      mark={<Light band={review.band} word="hidden" size="small" />}
      title={name}
      tag={<Late review={review} />}
      text={reviewText(review)}
      acts={
        <Button
          size="compact-xs"
          aria-label={t('plan.today.reviews.freezeOf', { account: isolated(name) })}
          onClick={() => onFreeze(id)}
        >
          {t('plan.today.reviews.freeze')}
        </Button>
      }
    />
  );
};
