/** The pasted sets as React context: they outlive the screen, until the workspace is closed; nothing stores them. */
import { createContext, useContext, useMemo, type Dispatch, type ReactNode } from 'react';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import { heldPasted, type PastedAction, type PastedState } from './pasted-state.ts';

interface CalculatorValue {
  readonly sets: PastedState;
  readonly dispatch: Dispatch<PastedAction>;
}

const CalculatorContext = createContext<CalculatorValue | null>(null);

/** Holds the sets for everything inside. */
export const CalculatorProvider = ({ children }: { readonly children: ReactNode }) => {
  const [sets, dispatch] = usePerOpening(heldPasted);
  const value = useMemo(() => ({ sets, dispatch }), [sets, dispatch]);
  return <CalculatorContext value={value}>{children}</CalculatorContext>;
};

/** The sets and the way to change them. */
export const useCalculator = (): CalculatorValue => {
  const value = useContext(CalculatorContext);
  if (!value) throw new Error('useCalculator outside CalculatorProvider');
  return value;
};
