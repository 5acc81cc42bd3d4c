/** Moves a segment in the list, and looks at it where it then stands. */
import { shifted } from '../shifted.ts';
import { useEditor } from '../draft-context.tsx';

/** Moves the segment some places up (negative) or down; does nothing where there is no such place. */
export const useMoveVariant = (index: number, choose: (index: number) => void): ((by: number) => void) => {
  const { draft, edit } = useEditor();
  return (by) => {
    if (index + by < 0 || index + by >= draft.variants.length) return;
    edit((model) => ({ ...model, variants: shifted(model.variants, index, by) }));
    choose(index + by);
  };
};
