/** What the window's menu asks for, done as the page's own buttons do it. */
import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/menu.ts';
import { useHelp } from '../features/help/use-help.ts';
import { useLockNow } from '../features/lock/lock-context.tsx';
import { useSettings } from '../features/settings/use-settings.ts';
import { useNotices } from './notices.tsx';
import { useSession } from './session.tsx';
import { useCloseWorkspace } from './use-close-workspace.ts';

/** Command → what it does now. */
const useCommands = (): Readonly<Record<MenuCommand, () => void>> => {
  const { session, dispatch } = useSession();
  const { sayError } = useNotices();
  const close = useCloseWorkspace();
  const help = useHelp();
  const settings = useSettings();
  const lock = useLockNow();
  const isOpen = session.app.workspace !== null;
  const hasPassword = session.app.workspace?.hasPassword === true;
  const inWorkspace = (act: () => void): void => (isOpen ? act() : sayError({ code: 'workspace.none' }));
  const toStart = (begins?: 'new'): void => {
    const start = { name: 'start', ...(begins && { begins }) } as const;
    return isOpen ? close(start) : dispatch({ type: 'screen.shown', screen: start });
  };
  return {
    newWorkspace: () => toStart('new'),
    openWorkspace: () => toStart(),
    closeWorkspace: () => inWorkspace(() => close()),
    lockWorkspace: () => inWorkspace(() => (hasPassword ? lock() : settings.open('password'))),
    import: () => inWorkspace(() => dispatch({ type: 'place.chosen', place: 'import' })),
    reports: () => inWorkspace(() => dispatch({ type: 'place.chosen', place: 'reports' })),
    settings: () => settings.open(),
    topics: () => help.open(),
    firstSteps: () => help.open('firstSteps'),
    keyboard: () => help.open('keyboard'),
  };
};

/** Listens to the menu as long as the window is there. */
export const useMenu = (): void => {
  const commands = useCommands();
  const { locked } = useSession().session.app;
  const current = useRef(commands);
  const isLocked = useRef(false);
  useEffect(() => {
    current.current = commands;
    isLocked.current = locked !== null;
  });
  useEffect(
    () =>
      window.nabiz.listen((event) => {
        if (event.type === 'menu.chosen' && !isLocked.current) current.current[event.command]();
      }),
    [],
  );
};
