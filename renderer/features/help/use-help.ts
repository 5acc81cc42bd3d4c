/** Opening the help from anywhere, and going back to where one was. */
import type { HelpTopic } from '../../../shared/i18n/help/index.ts';
import type { Screen } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { topicFor } from './topic-for.ts';

interface Help {
  readonly isOpen: boolean;
  /** Opens a page; left out: the one that fits the screen. */
  readonly open: (topic?: HelpTopic) => void;
  readonly close: () => void;
}

/** Where closing leads: the screen that the help was opened from, unless it needs a workspace that is no longer open. */
const wayOut = (screen: Screen, hasWorkspace: boolean): Screen => {
  const from = screen.name === 'help' ? screen.from : undefined;
  if (!hasWorkspace) return { name: 'start' };
  return from && from.name !== 'start' ? from : { name: 'portfolio' };
};

/** The help. */
export const useHelp = (): Help => {
  const { session, dispatch } = useSession();
  const { screen, app } = session;
  const from = screen.name === 'help' ? screen.from : screen;
  return {
    isOpen: screen.name === 'help',
    open: (topic = topicFor(screen)) =>
      dispatch({ type: 'screen.shown', screen: { name: 'help', topic, ...(from && { from }) } }),
    close: () => dispatch({ type: 'screen.shown', screen: wayOut(screen, app.workspace !== null) }),
  };
};
