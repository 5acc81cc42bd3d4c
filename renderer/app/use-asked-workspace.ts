/** Opens what the system asks for: a workspace that was pressed twice, before the window was there or while it is. */
import { useEffect, useRef } from 'react';
import { callEngine } from './bridge.ts';
import { useLeave } from './leaving.tsx';
import { useNotices } from './notices.tsx';
import { useOpenWorkspace } from './use-open-workspace.ts';

/** Takes what is asked for now, and leaves the open workspace for it only when nothing is lost. */
const useTake = (): (() => Promise<void>) => {
  const leave = useLeave();
  const open = useOpenWorkspace();
  const { sayError } = useNotices();
  return async () => {
    const asked = await callEngine('workspace.asked', {});
    if (!asked.ok) return sayError(asked.error);
    const file = asked.value;
    if (file) leave(() => void open(file));
  };
};

/** Listens as long as the window is there. */
export const useAskedWorkspace = (): void => {
  const take = useTake();
  const current = useRef(take);
  useEffect(() => {
    current.current = take;
  });
  useEffect(() => {
    void current.current();
    return window.nabiz.listen((event) => {
      if (event.type === 'workspace.asked') void current.current();
    });
  }, []);
};
