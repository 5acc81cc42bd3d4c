/** Notes that are being written as React context: they stay until the workspace is closed. */
import { createContext, useContext, useMemo, type Dispatch, type ReactNode } from 'react';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { heldDrafts, type NoteDraftAction, type NoteDrafts } from './note-drafts.ts';

interface NoteDraftsValue {
  readonly drafts: NoteDrafts;
  readonly dispatch: Dispatch<NoteDraftAction>;
}

const NoteDraftsContext = createContext<NoteDraftsValue | null>(null);

/** Holds the drafts for everything inside; they belong to the workspace that is open. */
export const NoteDraftsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [drafts, dispatch] = usePerOpening(heldDrafts);
  const value = useMemo(() => ({ drafts, dispatch }), [drafts, dispatch]);
  return <NoteDraftsContext value={value}>{children}</NoteDraftsContext>;
};

/** The drafts and the way to change them. */
export const useNoteDrafts = (): NoteDraftsValue => {
  const value = useContext(NoteDraftsContext);
  if (!value) throw new Error('useNoteDrafts outside NoteDraftsProvider');
  return value;
};
