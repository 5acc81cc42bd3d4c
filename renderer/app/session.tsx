/** The session as React context. */
import { createContext, useContext, useMemo, useReducer, type Dispatch, type ReactNode } from 'react';
import type { AppState } from '../../shared/contract.ts';
import { openSession, reduceSession, type Session, type SessionAction } from './session-state.ts';

interface SessionValue {
  readonly session: Session;
  readonly dispatch: Dispatch<SessionAction>;
}

const SessionContext = createContext<SessionValue | null>(null);

/** Holds the session for everything inside; `app` is the state the window opened with. */
export const SessionProvider = ({
  app,
  children,
}: {
  readonly app: AppState;
  readonly children: ReactNode;
}) => {
  const [session, dispatch] = useReducer(reduceSession, app, openSession);
  const value = useMemo(() => ({ session, dispatch }), [session]);
  return <SessionContext value={value}>{children}</SessionContext>;
};

/** The session and the way to change it. */
export const useSession = (): SessionValue => {
  const value = useContext(SessionContext);
  if (!value) throw new Error('useSession outside SessionProvider');
  return value;
};
