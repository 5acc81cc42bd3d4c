/** The import as React context: it goes on while the user looks at other screens. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  type Dispatch,
  type ReactNode,
} from 'react';
import type { FileRef } from '../../../shared/contract.ts';
import { callEngine, fileRefs } from '../../app/bridge.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { emptyFlow, reduceFlow, type FlowAction, type ImportFlow } from './flow.ts';
import { importOrder } from './review-table.ts';
import { useJobEnd } from './use-job-end.ts';

interface ImportValue {
  readonly flow: ImportFlow;
  readonly dispatch: Dispatch<FlowAction>;
  /** Takes dropped or chosen files and shows what they hold. */
  readonly receive: (files: readonly File[]) => Promise<void>;
  /** Starts the import, or only checks what it would change. */
  readonly run: (order: { readonly dryRun: boolean; readonly asOf: string | null }) => Promise<void>;
}

const ImportContext = createContext<ImportValue | null>(null);

/** Asks the engine what files hold, and goes to the import screen meanwhile. */
const useInspect = (dispatch: Dispatch<FlowAction>): ((refs: readonly FileRef[]) => Promise<void>) => {
  const { dispatch: session } = useSession();
  const { sayError } = useNotices();
  return useCallback(
    async (refs) => {
      session({ type: 'screen.shown', screen: { name: 'import' } });
      dispatch({ type: 'files.reading', names: refs.map(({ name }) => name) });
      const answer = await callEngine('import.inspect', { files: refs.map(({ id }) => id) });
      if (answer.ok) return dispatch({ type: 'files.read', files: answer.value.files });
      sayError(answer.error);
      dispatch({ type: 'reading.failed' });
    },
    [dispatch, session, sayError],
  );
};

/** Holds the import for everything inside. */
export const ImportProvider = ({ children }: { readonly children: ReactNode }) => {
  const [flow, dispatch] = useReducer(reduceFlow, emptyFlow);
  const { session } = useSession();
  const { follow } = useJobs();
  const { sayError } = useNotices();
  const inspect = useInspect(dispatch);
  const open = session.app.workspace !== null;
  const held = flow.step === 'waiting' ? flow.refs : null;
  useJobEnd(flow, dispatch);

  useEffect(() => {
    if (open && held) void inspect(held);
  }, [open, held, inspect]);
  useEffect(() => {
    if (!open) dispatch({ type: 'restarted' });
  }, [open]);

  const busy = flow.step === 'working' || flow.step === 'reading';
  const receive = useCallback(
    async (files: readonly File[]) => {
      if (busy) return;
      const refs = await fileRefs(files);
      if (refs.length === 0)
        return sayError({ code: 'file.unreadable', detail: { file: files[0]?.name ?? '' } });
      if (open) await inspect(refs);
      else dispatch({ type: 'files.held', refs });
    },
    [busy, open, inspect, sayError],
  );
  const run = useCallback<ImportValue['run']>(
    async ({ dryRun, asOf }) => {
      const order = flow.step === 'review' ? importOrder(flow.files, { dryRun, asOf }) : null;
      if (!order) return;
      dispatch({ type: 'work.started', dryRun });
      const job = await follow(dryRun ? 'dryRun' : 'import', callEngine('import.start', order));
      dispatch(job === null ? { type: 'work.failed' } : { type: 'work.named', job });
    },
    [flow, follow],
  );
  const value = useMemo(() => ({ flow, dispatch, receive, run }), [flow, receive, run]);
  return <ImportContext value={value}>{children}</ImportContext>;
};

/** The import and what can be done with it. */
export const useImport = (): ImportValue => {
  const value = useContext(ImportContext);
  if (!value) throw new Error('useImport outside ImportProvider');
  return value;
};
