/** Asking the engine what files hold: a few at a time, so that the list fills and the user can stop. */
import { useCallback, useRef, type Dispatch } from 'react';
import { callEngine, fileRefs } from '../../app/bridge.ts';
import type { FoundFile } from '../../app/found-files.ts';
import { useNotices } from '../../app/notices.tsx';
import type { FlowAction } from './flow.ts';
import type { FileToRead } from './review-table.ts';

/** So many files are asked for in one call. */
const atOnce = 4;

/** So many files get their ids in one call. */
const refsAtOnce = 100;

const inGroups = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** The ids of found files, each with the folder it was found in. Files that the shell refuses are not among them. */
export const filesToRead = async (found: readonly FoundFile[]): Promise<readonly FileToRead[]> => {
  const all: FileToRead[] = [];
  for (const group of inGroups(found, refsAtOnce)) {
    const refs = await fileRefs(group.map(({ file }) => file));
    all.push(...refs.map((ref, i) => ({ ...ref, folder: group[i]?.folder ?? '' })));
  }
  return all;
};

/** What reading can be told. */
export interface FileReader {
  /** Reads files into the flow, until all are read, one call fails (which is said), or somebody stops it. */
  readonly read: (refs: readonly FileToRead[]) => Promise<void>;
  readonly stop: () => void;
}

/** Reads files for a flow. */
export const useFileReader = (dispatch: Dispatch<FlowAction>): FileReader => {
  const { sayError } = useNotices();
  const stopping = useRef(new AbortController());
  const read = useCallback(
    async (refs: readonly FileToRead[]) => {
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      for (const group of inGroups(refs, atOnce)) {
        const answer = await callEngine('import.inspect', { files: group.map(({ id }) => id) });
        if (signal.aborted) return;
        if (answer.ok) dispatch({ type: 'files.read', files: answer.value.files });
        else {
          sayError(answer.error);
          break;
        }
      }
      dispatch({ type: 'reading.ended' });
    },
    [dispatch, sayError],
  );
  const stop = useCallback(() => {
    stopping.current.abort();
    dispatch({ type: 'reading.ended' });
  }, [dispatch]);
  return { read, stop };
};
