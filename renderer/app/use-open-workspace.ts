/** Opens the workspace of a file, however the file came: chosen, dropped, or handed over by the system. */
import { useCallback } from 'react';
import type { FileRef } from '../../shared/contract.ts';
import { useOpening } from '../features/password/opening-context.tsx';

/** Opens it in the window, asking for its password where it has one, or says why it cannot be opened. */
export const useOpenWorkspace = (): ((file: FileRef) => Promise<void>) => {
  const open = useOpening();
  return useCallback((file) => open({ what: { file: file.id } }), [open]);
};
