/** What needs attention today: alerts, actions and reviews side by side, under one sentence that sums them up. */
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAt } from '../use-at.ts';
import { ActionList } from './action-list.tsx';
import { AlertList } from './alert-list.tsx';
import { OwnerChoice } from './owner-choice.tsx';
import { ReviewList } from './review-list.tsx';
import { todaySentence } from './today-sentence.ts';
import { useTodayOwner } from './today-owner.tsx';
import css from './today.module.css';

/** The part of the screen. */
export const TodayPanel = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { revision } = useSession().session;
  const { owner, setOwner } = useTodayOwner();
  const at = { ...useAt(), ...(owner !== null && { owner }) };
  const { value, error, retry } = useCall('plan.today', at, revision);
  if (error) return <Failure error={error} retry={retry} />;
  if (!value) return null;
  return (
    <div className={css.today}>
      <header className={css.sum}>
        <p className={css.sentence}>{todaySentence(value, t, format)}</p>
        <OwnerChoice owners={value.owners} owner={owner} onOwner={setOwner} />
      </header>
      <div className={css.lists}>
        <AlertList page={value} />
        <ActionList page={value} />
        <ReviewList page={value} />
      </div>
    </div>
  );
};
