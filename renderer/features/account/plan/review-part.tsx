/** When the account is reviewed, how often, and what was frozen so far. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDue } from '../../../../shared/model/plan/checkpoint.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { FreezeDialog } from '../../plan/reviews/freeze-dialog.tsx';
import { useAccountPage } from '../page-context.ts';
import { CheckpointList } from './checkpoint-list.tsx';
import { Dated } from './dated.tsx';
import css from './review-part.module.css';
import { reviewStanding } from './review-standing.ts';
import { RhythmLine } from './rhythm-line.tsx';

const Next = ({ review }: { readonly review: ReviewDue }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { dueOn, inDays } = review;
  if (dueOn === null || inDays === null) return <>{t('account.plan.review.never')}</>;
  switch (reviewStanding(review)) {
    case 'overdue':
      return <Dated on={dueOn} lateDays={-inDays} />;
    case 'today':
      return <>{t('account.plan.review.today', { date: format.date(dueOn) })}</>;
    case 'ahead':
    case 'never':
      return (
        <>{t('account.plan.review.ahead', { date: format.date(dueOn), days: format.span(inDays, 'day') })}</>
      );
  }
};

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={css.fact}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** The part. */
export const ReviewPart = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan, score } = useAccountPage();
  const [isFreezing, setFreezing] = useState(false);
  const { review, checkpoints } = plan;
  return (
    <Section
      title={t('account.plan.review.title')}
      aside={
        <Button size="compact-xs" onClick={() => setFreezing(true)}>
          {t('account.plan.review.freeze')}
        </Button>
      }
    >
      <dl className={css.facts}>
        <Fact label={t('account.plan.review.next')}>
          <Next review={review} />
        </Fact>
        <Fact label={t('account.plan.review.last')}>
          {review.lastOn === null ? t('common.none') : format.date(review.lastOn)}
        </Fact>
        <Fact label={t('account.plan.review.rhythm')}>
          <RhythmLine key={score.id} />
        </Fact>
      </dl>
      {checkpoints.length === 0 ? (
        <Empty what={t('account.plan.review.empty')} toDo={t('account.plan.review.emptyToDo')} />
      ) : (
        <CheckpointList key={score.id} />
      )}
      <FreezeDialog account={isFreezing ? score.id : null} onClose={() => setFreezing(false)} />
    </Section>
  );
};
