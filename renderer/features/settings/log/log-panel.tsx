/** The audit log of the workspace: whether it is whole, and what was done, the newest first. */
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { Failure } from '../../../app/failure.tsx';
import { ChainState } from './chain-state.tsx';
import { Entries } from './entries.tsx';
import css from './log-panel.module.css';

/** The panel. */
export const LogPanel = () => {
  const { revision } = useSession().session;
  const { value, error, retry } = useCall('log.check', {}, revision);
  if (error) return <Failure error={error} retry={retry} />;
  return (
    <div className={css.panel}>
      {value ? <ChainState check={value} /> : null}
      <Entries broken={value?.fault?.entry ?? null} />
    </div>
  );
};
