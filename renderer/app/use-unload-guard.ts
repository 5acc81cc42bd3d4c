/** Closing the window itself: the shell asks before it goes, as long as something would be lost. */
import { useEffect } from 'react';

/** Keeps the window from closing without a question while `isSafe` is false. The words of the question are the shell's. */
export const useUnloadGuard = (isSafe: boolean): void => {
  useEffect(() => {
    if (isSafe) return;
    const keep = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', keep);
    return () => window.removeEventListener('beforeunload', keep);
  }, [isSafe]);
};
