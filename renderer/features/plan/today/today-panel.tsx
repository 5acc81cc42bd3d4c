/** What needs attention. */
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useAt } from '../use-at.ts';

/** The part of the screen. */
export const TodayPanel = () => {
  const { revision } = useSession().session;
  const { value, error, retry } = useCall('plan.today', useAt(), revision);
  if (error) return <Failure error={error} retry={retry} />;
  return <p>{value?.actions.length}</p>;
};
