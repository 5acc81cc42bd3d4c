/** Two sets of pasted scores: what stands in their fields, until the workspace is closed. Pure. */
import { type NpsDifference, npsDifference, npsEstimate } from '../../../../shared/model/surveys/nps.ts';
import { npsOfPasted, type PastedNps } from '../../../../shared/model/surveys/pasted-scores.ts';
import { perOpening } from '../../../app/per-opening.ts';

/** The sets; the second one is there to be compared with. */
export const pastedSets = ['a', 'b'] as const;

/** One of them. */
export type PastedSet = (typeof pastedSets)[number];

/** What stands in a field, and whether what cannot be read there is left out. */
export interface Pasted {
  readonly text: string;
  readonly leavesOut: boolean;
}

/** Both. */
export type PastedState = Readonly<Record<PastedSet, Pasted>>;

/** What can happen to one of them. */
export type PastedAction =
  | { readonly type: 'pasted'; readonly set: PastedSet; readonly text: string }
  | { readonly type: 'leftOut'; readonly set: PastedSet; readonly leavesOut: boolean };

const nothing: Pasted = { text: '', leavesOut: false };

/** The next state; an emptied field begins anew. */
export const reducePasted = (state: PastedState, action: PastedAction): PastedState => {
  const { set } = action;
  if (action.type === 'leftOut') return { ...state, [set]: { ...state[set], leavesOut: action.leavesOut } };
  const { text } = action;
  return { ...state, [set]: text.trim() === '' ? { ...nothing, text } : { ...state[set], text } };
};

/** The sets of each opening of a workspace. */
export const heldPasted = perOpening(reducePasted, { a: nothing, b: nothing });

/** What a set comes to; null while its field is blank. */
export const resultOf = ({ text, leavesOut }: Pasted): PastedNps | null =>
  text.trim() === '' ? null : npsOfPasted(text, { withoutFaults: leavesOut });

const estimateOf = (result: PastedNps | null) =>
  result?.nps
    ? npsEstimate({ ...result, answers: result.promoters + result.passives + result.detractors })
    : null;

/** How much higher A is than B; null while either has no score. */
export const differenceOf = (a: PastedNps | null, b: PastedNps | null): NpsDifference | null => {
  const [one, other] = [estimateOf(a), estimateOf(b)];
  return one && other ? npsDifference(one, other) : null;
};
