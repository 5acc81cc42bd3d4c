/** Cut-offs that a drawing can stand on. */
import type { Cutoffs } from '../../../../../shared/model/model.ts';
import { useEditor } from '../../draft-context.tsx';

const isSafe = ({ amber, green }: Cutoffs): boolean => amber >= 0 && amber < green && green <= 100;

/** The draft's cut-offs; the published ones while those of the draft are blank or in the wrong order. */
export const useSafeCutoffs = (): Cutoffs => {
  const { draft, state } = useEditor();
  return isSafe(draft.cutoffs) ? draft.cutoffs : state.base.cutoffs;
};
