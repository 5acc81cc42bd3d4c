/** Whose plan is looked at, as long as the workspace is open: whoever comes back finds it as it was left. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { perOpening } from '../../../app/per-opening.ts';
import { usePerOpening } from '../../../app/use-per-opening.ts';

interface TodayOwner {
  /** Null: everybody. */
  readonly owner: string | null;
  readonly setOwner: (owner: string | null) => void;
}

const TodayOwnerContext = createContext<TodayOwner | null>(null);

const heldOwner = perOpening<string | null, string | null>((_, owner) => owner, null);

/** Holds the owner for everything inside. */
export const TodayOwnerProvider = ({ children }: { readonly children: ReactNode }) => {
  const [owner, setOwner] = usePerOpening(heldOwner);
  const value = useMemo(() => ({ owner, setOwner }), [owner, setOwner]);
  return <TodayOwnerContext value={value}>{children}</TodayOwnerContext>;
};

/** The owner and the way to choose another. */
export const useTodayOwner = (): TodayOwner => {
  const value = useContext(TodayOwnerContext);
  if (!value) throw new Error('useTodayOwner outside TodayOwnerProvider');
  return value;
};
