/** The page's side of the contract: the one object that the shells put on the window. */
import type { Answer, CallInput, CallName, CallOutputs, FileRef, NabizBridge } from '../../shared/contract.ts';

declare global {
  interface Window {
    readonly nabiz: NabizBridge;
  }
}

/**
 * The bridge of the window. A paper that the window shows before it is printed stands in a frame, which has none of its
 * own: it asks through the window that holds it.
 */
export const bridgeOf = (page: Pick<Window, 'nabiz' | 'parent'>): NabizBridge =>
  (page.parent === page ? page : page.parent).nabiz;

/** Calls the engine; a broken connection becomes an `internal` error, so nothing is ever thrown. */
export const callEngine = async <N extends CallName>(
  name: N,
  input: CallInput<N>,
): Promise<Answer<CallOutputs[N]>> => {
  try {
    return await bridgeOf(window).call(name, input);
  } catch (cause) {
    return { ok: false, error: { code: 'internal', message: String(cause) } };
  }
};

/** Turns files of a drop or an input into ids; none when the shell refuses them. */
export const fileRefs = async (files: readonly File[]): Promise<readonly FileRef[]> => {
  if (files.length === 0) return [];
  try {
    return await bridgeOf(window).fileRefs(files);
  } catch {
    return [];
  }
};
