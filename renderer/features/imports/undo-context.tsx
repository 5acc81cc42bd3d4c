/** Taking imports back, as React context: a long undo goes on while the user looks elsewhere, and its end is kept. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { JobResult } from '../../../shared/contract.ts';
import type { UndoResult } from '../../../shared/import/index.ts';
import { callEngine } from '../../app/bridge.ts';
import { running } from '../../app/jobs-state.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useNotices } from '../../app/notices.tsx';
import { useRefresh } from '../../app/use-refresh.ts';

interface UndoValue {
  /** Import → what taking it back did, since the window opened. */
  readonly results: ReadonlyMap<number, UndoResult>;
  readonly busy: boolean;
  readonly undo: (id: number) => void;
}

const UndoContext = createContext<UndoValue | null>(null);

const isUndo = (result: JobResult): result is UndoResult => 'removed' in result;

/** Hears undos end: their result is kept, and every page asks for its data again. */
const useResults = (): ReadonlyMap<number, UndoResult> => {
  const [results, setResults] = useState<ReadonlyMap<number, UndoResult>>(new Map());
  const { jobs, forget } = useJobs();
  const { sayError } = useNotices();
  const refresh = useRefresh();
  const job = jobs.find(({ kind, end }) => kind === 'undo' && end !== null);
  useEffect(() => {
    if (!job?.end) return;
    const { id, end } = job;
    forget(id);
    if (!end.ok) return sayError(end.error);
    const { result } = end;
    if (!isUndo(result)) return sayError({ code: 'internal' });
    setResults((old) => new Map([...old, [result.import, result]]));
    void refresh();
  }, [job, forget, sayError, refresh]);
  return results;
};

/** Holds undos for everything inside. */
export const UndoProvider = ({ children }: { readonly children: ReactNode }) => {
  const { jobs, follow } = useJobs();
  const results = useResults();
  const busy = running(jobs).some(({ kind }) => kind === 'undo' || kind === 'import');
  const undo = useCallback(
    (id: number) => void follow('undo', callEngine('import.undo', { import: id })),
    [follow],
  );
  const value = useMemo(() => ({ results, busy, undo }), [results, busy, undo]);
  return <UndoContext value={value}>{children}</UndoContext>;
};

/** Undos and how to start one. */
export const useUndo = (): UndoValue => {
  const value = useContext(UndoContext);
  if (!value) throw new Error('useUndo outside UndoProvider');
  return value;
};
