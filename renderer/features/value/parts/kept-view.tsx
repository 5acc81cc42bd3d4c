/** What was picked on the tabs of retention and revenue at risk; it outlives the screen, as long as the workspace is open. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Band } from '../../../../shared/model/model.ts';
import { perOpening } from '../../../app/per-opening.ts';
import { usePerOpening } from '../../../app/use-per-opening.ts';
import type { MovementStep } from '../retention/movement-steps.ts';

/** What was picked. */
export interface KeptView {
  /** The part that is looked at; null: the first, or all. */
  readonly part: string | null;
  /** The step whose accounts are listed. */
  readonly step: MovementStep | null;
  /** The light that renewals are narrowed to; null: all. */
  readonly light: Band | null;
}

interface Held {
  readonly view: KeptView;
  readonly look: (part: Partial<KeptView>) => void;
}

const held = perOpening<KeptView, Partial<KeptView>>((view, part) => ({ ...view, ...part }), {
  part: null,
  step: null,
  light: null,
});

const KeptViewContext = createContext<Held | null>(null);

/** Holds it for everything inside. */
export const KeptViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [view, look] = usePerOpening(held);
  const value = useMemo(() => ({ view, look }), [view, look]);
  return <KeptViewContext value={value}>{children}</KeptViewContext>;
};

/** What was picked, and the way to pick. */
export const useKeptView = (): Held => {
  const value = useContext(KeptViewContext);
  if (!value) throw new Error('useKeptView outside KeptViewProvider');
  return value;
};
