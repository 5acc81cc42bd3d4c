/** How many accounts each form of the draft applies to. */
import { useEditor } from '../draft-context.tsx';

/** The base's first, then the segments' in their order; null while something is wrong with the draft. */
export const useForms = (): readonly number[] | null => {
  const { check, draft } = useEditor();
  const forms = check?.effect?.forms ?? null;
  // An answer to an earlier draft may know fewer segments, or more.
  return forms && forms.length === draft.variants.length + 1 ? forms : null;
};
