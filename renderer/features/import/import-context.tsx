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
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../app/bridge.ts';
import { mostFound, sortFound, type FoundFile } from '../../app/found-files.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { emptyFlow, passes, reduceFlow, type FlowAction, type ImportFlow } from './flow.ts';
import { importOrder, type WorkOrder } from './import-order.ts';
import { filesToRead, useFileReader, type FileReader } from './read-files.ts';
import type { FileToRead } from './review-table.ts';
import { useJobEnd } from './use-job-end.ts';

interface ImportValue {
  readonly flow: ImportFlow;
  readonly dispatch: Dispatch<FlowAction>;
  /** Takes dropped or chosen files and shows what they hold. */
  readonly receive: (found: readonly FoundFile[]) => Promise<void>;
  /** Starts the import, or only checks what it would change. */
  readonly run: (order: WorkOrder) => Promise<void>;
  /** Stops reading; what has been read stays. */
  readonly stopReading: () => void;
}

const ImportContext = createContext<ImportValue | null>(null);

interface Received {
  readonly refs: readonly FileToRead[];
  readonly leftOut: readonly string[];
}

/** Reads files while the import screen is shown. */
const useOpenFiles = (dispatch: Dispatch<FlowAction>, reader: FileReader) => {
  const { dispatch: session } = useSession();
  const { read } = reader;
  return useCallback(
    async ({ refs, leftOut }: Received) => {
      session({ type: 'screen.shown', screen: { name: 'import' } });
      dispatch({ type: 'files.reading', refs, leftOut });
      await read(refs);
    },
    [dispatch, session, read],
  );
};

/** Sends the flow's order to the engine and follows the job. */
const useRun = (flow: ImportFlow, dispatch: Dispatch<FlowAction>): ImportValue['run'] => {
  const { follow } = useJobs();
  const files = 'files' in flow ? flow.files : null;
  return useCallback(
    async (order) => {
      const asked = files ? importOrder(files, order) : null;
      if (!asked) return;
      dispatch({ type: 'work.started', order });
      const job = await follow(order.dryRun ? 'dryRun' : 'import', callEngine('import.start', asked));
      dispatch(job === null ? { type: 'work.failed' } : { type: 'work.named', job });
    },
    [files, dispatch, follow],
  );
};

/** What files held before a workspace was open become, and what a clean check becomes: the next step by itself. */
const useNextSteps = (
  flow: ImportFlow,
  dispatch: Dispatch<FlowAction>,
  { open, run }: { open: (received: Received) => Promise<void>; run: ImportValue['run'] },
): void => {
  const { workspace, locked } = useSession().session.app;
  const isOpen = workspace !== null;
  const isLocked = locked !== null;
  const held = flow.step === 'waiting' ? flow : null;
  const next = flow.step === 'checked' && passes(flow.order, flow.result) ? flow.order : null;
  useEffect(() => {
    if (isOpen && held) void open(held);
  }, [isOpen, held, open]);
  useEffect(() => {
    // A check that ended behind the lock is gone on with once it is open.
    if (next && !isLocked) void run({ ...next, dryRun: false });
  }, [next, isLocked, run]);
  useEffect(() => {
    if (!isOpen) dispatch({ type: 'restarted' });
  }, [isOpen, dispatch]);
  useEffect(() => {
    if (isLocked) dispatch({ type: 'locked' });
  }, [isLocked, dispatch]);
};

/** Sorts what was found and gives it ids; says so where nothing of it can be read. */
const useSorted = (): ((found: readonly FoundFile[]) => Promise<Received | null>) => {
  const { t } = useTranslation();
  const { say, sayError } = useNotices();
  return useCallback(
    async (found) => {
      const { taken, leftOut } = sortFound(found);
      if (found.length >= mostFound)
        say({ tone: 'problem', text: t('import.folder.tooMany', { count: mostFound }) });
      const refs = await filesToRead(taken);
      if (refs.length > 0) return { refs, leftOut };
      const [first] = taken;
      if (first) sayError({ code: 'file.unreadable', detail: { file: first.file.name } });
      else say({ tone: 'plain', text: t('import.folder.nothing', { count: leftOut.length }) });
      return null;
    },
    [t, say, sayError],
  );
};

/** Holds the import for everything inside. */
export const ImportProvider = ({ children }: { readonly children: ReactNode }) => {
  const [flow, dispatch] = useReducer(reduceFlow, emptyFlow);
  const isOpen = useSession().session.app.workspace !== null;
  const reader = useFileReader(dispatch);
  const open = useOpenFiles(dispatch, reader);
  const run = useRun(flow, dispatch);
  const sorted = useSorted();
  useJobEnd(flow, dispatch);
  useNextSteps(flow, dispatch, { open, run });

  const busy = flow.step === 'working' || flow.step === 'reading';
  const receive = useCallback(
    async (found: readonly FoundFile[]) => {
      const received = busy ? null : await sorted(found);
      if (!received) return;
      if (isOpen) await open(received);
      else dispatch({ type: 'files.held', ...received });
    },
    [busy, isOpen, open, sorted],
  );
  const { stop: stopReading } = reader;
  const value = useMemo(
    () => ({ flow, dispatch, receive, run, stopReading }),
    [flow, receive, run, stopReading],
  );
  return <ImportContext value={value}>{children}</ImportContext>;
};

/** The import and what can be done with it. */
export const useImport = (): ImportValue => {
  const value = useContext(ImportContext);
  if (!value) throw new Error('useImport outside ImportProvider');
  return value;
};
