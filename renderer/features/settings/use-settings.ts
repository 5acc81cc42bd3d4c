/** Opening the settings from anywhere, and going back to where one was. */
import type { Screen, SettingsTab } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';

interface Settings {
  readonly isOpen: boolean;
  readonly open: (tab?: SettingsTab) => void;
  readonly close: () => void;
}

/** Where closing leads: the screen that the settings were opened from, unless its workspace is closed. */
const wayOut = (screen: Screen, hasWorkspace: boolean): Screen => {
  const from = screen.name === 'settings' ? screen.from : undefined;
  if (from?.name === 'help' || from?.name === 'start') return from;
  if (!hasWorkspace) return { name: 'start' };
  return from ?? { name: 'portfolio' };
};

/** The settings. */
export const useSettings = (): Settings => {
  const { session, dispatch } = useSession();
  const { screen, app } = session;
  const from = screen.name === 'settings' ? screen.from : screen;
  return {
    isOpen: screen.name === 'settings',
    open: (tab = 'general') =>
      dispatch({ type: 'screen.shown', screen: { name: 'settings', tab, ...(from && { from }) } }),
    close: () => dispatch({ type: 'screen.shown', screen: wayOut(screen, app.workspace !== null) }),
  };
};
