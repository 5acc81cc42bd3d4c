/** Moves a segment in the list, and looks at it where it then stands. */
import { shifted } from '../shifted.ts';
import { useEditor } from '../draft-context.tsx';

/** The segment that is looked at, and the way to another one. */
export interface Chosen {
  /** Its place in the list. */
  readonly index: number;
  /** Looks at the one at another place. */
  readonly choose: (index: number) => void;
  /** Keeps looking at this one, which now stands at another place. */
  readonly follow: (index: number) => void;
}

/** Moves the chosen segment some places up (negative) or down; does nothing where there is no such place. */
export const useMoveVariant = ({ index, follow }: Chosen): ((by: number) => void) => {
  const { draft, edit } = useEditor();
  return (by) => {
    if (index + by < 0 || index + by >= draft.variants.length) return;
    edit((model) => ({ ...model, variants: shifted(model.variants, index, by) }));
    follow(index + by);
  };
};
