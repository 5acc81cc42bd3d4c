/** When accounts are reviewed, and what was frozen. */
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useAt } from '../use-at.ts';

/** The part of the screen. */
export const ReviewsPanel = () => {
  const { revision } = useSession().session;
  const { value, error, retry } = useCall('reviews.open', useAt(), revision);
  if (error) return <Failure error={error} retry={retry} />;
  return <p>{value?.reviews.length}</p>;
};
