/** Closing the workspace, from the header's button and from the window's menu. */
import { callEngine } from './bridge.ts';
import { useLeave } from './leaving.tsx';
import { useNotices } from './notices.tsx';
import type { Screen } from './session-state.ts';
import { useSession } from './session.tsx';

type StartScreen = Extract<Screen, { readonly name: 'start' }>;

/** Closes the workspace and goes to the start; asks first when something would be lost. */
export const useCloseWorkspace = (): ((start?: StartScreen) => void) => {
  const { dispatch } = useSession();
  const { sayError } = useNotices();
  const leave = useLeave();
  const close = async (start: StartScreen): Promise<void> => {
    const answer = await callEngine('workspace.close', {});
    if (!answer.ok) return sayError(answer.error);
    dispatch({ type: 'app.changed', app: answer.value });
    dispatch({ type: 'screen.shown', screen: start });
  };
  return (start = { name: 'start' }) => leave(() => void close(start));
};
