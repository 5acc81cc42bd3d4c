/** What is done about a workspace that is open and turns out to be damaged. */
import type { AppEvent } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { saidOf } from '../workspace/faults.ts';
import { isCheckedAtOnce } from '../workspace/integrity/refuse-damaged.ts';
import { inFileThread } from '../workspace/thread/workspace-thread.ts';
import type { BackgroundTask } from './background.ts';
import type { Session } from './session.ts';

type Emit = (event: AppEvent) => void;

/** It is closed before more of it is spoilt, and the page is told: the ways out are asked for next. */
const leave = (session: Session, emit: Emit): void => {
  const { access } = session.workspace;
  session.replace(undefined);
  session.refused(access);
  emit({ type: 'workspace.damaged' });
};

/**
 * What is said of an error that a call threw. Some damage shows only where a query comes across it: no quick check
 * compares an index with its table. Whoever writes just now ends by itself first.
 */
export const saidOfCall =
  (session: Session, emit: Emit) =>
  (error: unknown): unknown => {
    if (!session.isOpen) return error;
    const said = saidOf(error, session.workspace);
    const isNew = said !== error && said instanceof AppError && said.code === 'workspace.damaged';
    if (isNew && !session.isWriting) leave(session, emit);
    return said;
  };

/** The task: reads a large workspace through once it is open; a small one was read when it was opened. */
export const checkOpenedTask = (session: Session, emit: Emit): BackgroundTask => ({
  stateOf: () => 'opened',
  work: async (workspace, { interrupted }) => {
    const { access, path } = workspace;
    if (isCheckedAtOnce(path)) return;
    const findings = await inFileThread({ work: 'check', access, order: {} }, { signal: interrupted });
    if (findings.length === 0 || !session.isOpen || session.workspace !== workspace) return;
    leave(session, emit);
  },
});
