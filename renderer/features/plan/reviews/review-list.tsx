/** What is due and what was frozen, each as a list below its tools. */
import { useMemo, useState } from 'react';
import { Failure } from '../../../app/failure.tsx';
import type { ReviewsPage } from '../../../../shared/model/plan/plan-page.ts';
import { CheckpointTable } from './checkpoint-table.tsx';
import { narrowedCheckpoints, narrowedReviews } from './due-groups.ts';
import { DueTable } from './due-table.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';
import { OwnRhythmDialog } from './own-rhythm-dialog.tsx';
import css from './review-list.module.css';
import { ReviewTools } from './review-tools.tsx';
import { useReviewView } from './view-context.tsx';

const Due = ({ page }: { readonly page: ReviewsPage }) => {
  const { view } = useReviewView();
  const [frozen, freeze] = useState<number | null>(null);
  const [paced, pace] = useState<number | null>(null);
  const { reviews } = page;
  const shown = useMemo(() => narrowedReviews(reviews, view), [reviews, view]);
  const review = reviews.find(({ account }) => account.id === paced);
  return (
    <>
      <DueTable
        reviews={shown}
        cutoffs={page.cutoffs}
        isEmpty={reviews.length === 0}
        onFreeze={freeze}
        onPace={pace}
      />
      <FreezeDialog account={frozen} onClose={() => freeze(null)} />
      <OwnRhythmDialog review={review ?? null} rhythm={page.rhythm} onClose={() => pace(null)} />
    </>
  );
};

const Checkpoints = ({ page: { checkpoints, cutoffs } }: { readonly page: ReviewsPage }) => {
  const { view } = useReviewView();
  const shown = useMemo(() => narrowedCheckpoints(checkpoints, view), [checkpoints, view]);
  return <CheckpointTable all={checkpoints} shown={shown} cutoffs={cutoffs} />;
};

/** The lists; one is shown at a time. */
export const ReviewList = () => {
  const {
    view,
    call: { value, error, retry },
  } = useReviewView();
  if (error) return <Failure error={error} retry={retry} />;
  if (!value) return null;
  return (
    <div className={css.part}>
      <ReviewTools page={value} />
      {view.list === 'due' ? <Due page={value} /> : <Checkpoints page={value} />}
    </div>
  );
};
