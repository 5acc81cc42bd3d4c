/** Locking the workspace: when nobody touches the window, by Ctrl with L, from the settings and the menu. */
import { createContext, useCallback, useContext, useEffect, type ReactNode } from 'react';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { LockWarning } from './lock-warning.tsx';
import { useIdle } from './use-idle.ts';
import { useLockKey } from './use-lock-key.ts';

const LockContext = createContext<(() => void) | null>(null);

const minuteMs = 60_000;

/** Whether there is a password that could open it again. */
const useCanLock = (): boolean => {
  const { workspace, locked } = useSession().session.app;
  return workspace?.hasPassword === true && locked === null;
};

/** Shuts the window at once; what runs goes on behind the lock. */
const useLock = (): (() => void) => {
  const { dispatch } = useSession();
  const { sayError } = useNotices();
  return useCallback(() => {
    void callEngine('workspace.lock', {}).then((answer) => {
      if (answer.ok) dispatch({ type: 'workspace.locked', app: answer.value });
      else sayError(answer.error);
    });
  }, [dispatch, sayError]);
};

/** Locks for everything inside. */
export const LockProvider = ({ children }: { readonly children: ReactNode }) => {
  const { lockAfterMinutes } = useSession().session.app;
  const canLock = useCanLock();
  const lock = useLock();
  const phase = useIdle(canLock ? lockAfterMinutes * minuteMs : 0);
  const isDue = phase.name === 'due';
  useEffect(() => {
    if (isDue) lock();
  }, [isDue, lock]);
  const lockNow = useCallback(() => canLock && lock(), [canLock, lock]);
  useLockKey(lockNow);
  return (
    <LockContext value={lockNow}>
      {children}
      {phase.name === 'warned' ? <LockWarning secondsLeft={phase.secondsLeft} onLock={lockNow} /> : null}
    </LockContext>
  );
};

/** Locks the workspace; nothing where it has no password. */
export const useLockNow = (): (() => void) => {
  const lock = useContext(LockContext);
  if (!lock) throw new Error('useLockNow outside LockProvider');
  return lock;
};
