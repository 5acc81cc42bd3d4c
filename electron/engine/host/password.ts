/** The password of the open workspace: given, changed, removed. */
import { AppError } from '../../../shared/errors.ts';
import { changePassword, refuseShort, refuseWrong } from '../workspace/change-password.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { EngineCalls } from './calls.ts';
import type { Session } from './session.ts';
import { infoOf } from './workspaces.ts';

/** The file is closed while it is written anew, and open again whatever comes of it. */
const changeClosed = (session: Session, next: string | undefined) => {
  const { path, access } = session.workspace;
  let password = access.key?.password;
  session.replace(undefined);
  try {
    const { password: now, ...backups } = changePassword(access, next);
    password = now;
    return backups;
  } finally {
    session.replace(openWorkspace(path, { password }));
  }
};

/** The function for passwords. While something is written it refuses instead of stopping it. */
export const passwordCalls = (session: Session): Pick<EngineCalls, 'workspace.password'> => ({
  'workspace.password': async ({ current, next }) => {
    if (session.isWriting) throw new AppError('import.running');
    await session.idle();
    session.workspace.refuseWriting();
    refuseWrong(session.workspace.access, current);
    refuseShort(next);
    const done = changeClosed(session, next);
    return { workspace: infoOf(session), ...done };
  },
});
