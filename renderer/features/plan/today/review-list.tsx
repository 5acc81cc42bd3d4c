/** Reviews that are overdue or fall within a week, and accounts that were never reviewed, counted by light. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band, Cutoffs } from '../../../../shared/model/model.ts';
import type { ReviewDue } from '../../../../shared/model/plan/checkpoint.ts';
import type { TodayPage } from '../../../../shared/model/plan/plan-page.ts';
import { isolated } from '../../../ui/isolated.ts';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { FreezeDialog } from '../reviews/freeze-dialog.tsx';
import { TodayList } from './today-list.tsx';
import { TodayRow } from './today-row.tsx';
import css from './today.module.css';

const bands: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

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

const ReviewRow = ({ review, cutoffs, onFreeze }: ReviewRowProps) => {
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

const Never = ({ page, onFreeze }: { readonly page: TodayPage } & Pick<ReviewRowProps, 'onFreeze'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { never, neverWorst } = page.reviews;
  if (neverWorst.length === 0) return null;
  return (
    <section className={css.never} aria-label={t('plan.today.reviews.never')}>
      <h3 className={css.subtitle}>{t('plan.today.reviews.never')}</h3>
      <p className={css.counts}>
        {bands
          .filter((band) => never[band] > 0)
          .map((band) => (
            <span key={band} className={css.count}>
              <Light band={band} size="small" /> {format.number(never[band])}
            </span>
          ))}
      </p>
      <p className={css.hint}>{t('plan.today.reviews.neverHint')}</p>
      <ul className={css.list}>
        {neverWorst.map((review) => (
          <ReviewRow key={review.account.id} review={review} cutoffs={page.cutoffs} onFreeze={onFreeze} />
        ))}
      </ul>
    </section>
  );
};

const useNext = ({ next }: TodayPage['reviews']): string | null => {
  const { t } = useTranslation();
  const format = useFormat();
  if (next?.dueOn == null) return null;
  return t('plan.today.reviews.next', { account: isolated(next.account.name), date: format.date(next.dueOn) });
};

/** The list. */
export const ReviewList = ({ page }: { readonly page: TodayPage }) => {
  const { t } = useTranslation();
  const [frozen, freeze] = useState<number | null>(null);
  const next = useNext(page.reviews);
  const { overdue, soon, rows } = page.reviews;
  return (
    <TodayList
      title={t('plan.today.reviews.title')}
      tab="reviews"
      all={overdue + soon}
      none={
        <>
          <p>{t('plan.today.reviews.none')}</p>
          {next === null ? null : <p>{next}</p>}
        </>
      }
      rows={rows.map((review) => (
        <ReviewRow key={review.account.id} review={review} cutoffs={page.cutoffs} onFreeze={freeze} />
      ))}
    >
      <Never page={page} onFreeze={freeze} />
      <FreezeDialog account={frozen} onClose={() => freeze(null)} />
    </TodayList>
  );
};
