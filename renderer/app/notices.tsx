/** Notices as React context: say something from anywhere, shown in one place. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import {
  carriedNotices,
  noticesOfProgram,
  withNotice,
  withoutNotice,
  withoutStep,
  type Notice,
} from './notices-state.ts';
import { useSession } from './session.tsx';
import { useErrorText, type SayableError } from './use-error-text.ts';

interface NoticesValue {
  readonly notices: readonly Notice[];
  readonly say: (notice: Omit<Notice, 'id' | 'saidAt'>) => void;
  readonly sayError: (error: SayableError) => void;
  readonly dismiss: (id: number) => void;
  /** Takes away what a step of the plan said, once that step was taken back. */
  readonly dismissStep: (step: number) => void;
}

const NoticesContext = createContext<NoticesValue | null>(null);

/** Holds the notices for everything inside. */
export const NoticesProvider = ({ children }: { readonly children: ReactNode }) => {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const last = useRef(0);
  const errorText = useErrorText();

  const say = useCallback((notice: Omit<Notice, 'id' | 'saidAt'>) => {
    last.current += 1;
    const id = last.current;
    setNotices((old) => withNotice(old, { ...notice, id, saidAt: Date.now() }));
  }, []);
  const sayError = useCallback(
    // Stopping is what the user asked for, not a problem.
    (error: SayableError) =>
      say({ tone: error.code === 'cancelled' ? 'plain' : 'problem', text: errorText(error) }),
    [say, errorText],
  );
  const dismiss = useCallback((id: number) => setNotices((old) => withoutNotice(old, id)), []);
  const dismissStep = useCallback((step: number) => setNotices((old) => withoutStep(old, step)), []);
  const { screen, opening, app } = useSession().session;
  useEffect(() => setNotices((old) => carriedNotices(old, Date.now())), [screen.name]);
  const isOpen = app.workspace !== null;
  useEffect(() => setNotices(noticesOfProgram), [opening, isOpen]);
  const isLocked = app.locked !== null;
  useEffect(() => {
    // They name accounts; what is said as it is unlocked stays.
    if (isLocked) setNotices([]);
  }, [isLocked]);
  const value = useMemo(
    () => ({ notices, say, sayError, dismiss, dismissStep }),
    [notices, say, sayError, dismiss, dismissStep],
  );
  return <NoticesContext value={value}>{children}</NoticesContext>;
};

/** The notices and how to say one. */
export const useNotices = (): NoticesValue => {
  const value = useContext(NoticesContext);
  if (!value) throw new Error('useNotices outside NoticesProvider');
  return value;
};
