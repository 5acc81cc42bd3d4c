/** The names of the draft's metrics and dimensions in the reader's language. */
import { useMemo } from 'react';
import { ownNamesOf } from '../../../shared/model/own-names.ts';
import type { ModelNames } from '../../ui/model-names.ts';
import { useNamesOf } from '../../ui/use-names-of.ts';
import { useEditor } from './draft-context.tsx';

/** Names from the draft, else from the texts, else the key itself. */
export const useModelNames = (): ModelNames => {
  const { draft } = useEditor();
  return useNamesOf(useMemo(() => ownNamesOf(draft), [draft]));
};
