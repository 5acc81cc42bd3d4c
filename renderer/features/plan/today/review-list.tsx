/** Reviews that are overdue or fall within a week, and below them the accounts that were never reviewed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayPage } from '../../../../shared/model/plan/plan-page.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { FreezeDialog } from '../reviews/freeze-dialog.tsx';
import { NeverReviewed } from './never-reviewed.tsx';
import { ReviewRow } from './review-row.tsx';
import { TodayList } from './today-list.tsx';

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
      <NeverReviewed page={page} onFreeze={freeze} />
      <FreezeDialog account={frozen} onClose={() => freeze(null)} />
    </TodayList>
  );
};
