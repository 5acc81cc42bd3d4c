/** Writes to the log what was saved outside of the workspace, once the file is there. */
import type { LogDetails, LogNote } from '../../../shared/model/log/note.ts';
import { accountInLog, logged } from '../db/log/logged.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';

/** An account by its number; null where the file is of none alone. */
interface OfAccount {
  readonly account: number | null;
}

/** A file that main has written, with what the log says of it. */
export type WrittenFile =
  | ({ readonly kind: 'paper.printed' } & Omit<LogDetails['paper.printed'], 'account'> & OfAccount)
  | ({ readonly kind: 'picture.saved' } & Omit<LogDetails['picture.saved'], 'account'> & OfAccount)
  | ({ readonly kind: 'table.saved' } & LogDetails['table.saved']);

/** The entry of such a file. */
export const noteOf = ({ db }: Workspace, written: WrittenFile): LogNote => {
  const find = (account: number | null) => (account === null ? null : accountInLog(db, account));
  switch (written.kind) {
    case 'paper.printed': {
      const { kind, account, ...detail } = written;
      return { kind, detail: { ...detail, account: find(account) } };
    }
    case 'picture.saved': {
      const { kind, account, ...detail } = written;
      return { kind, detail: { ...detail, account: find(account) } };
    }
    case 'table.saved': {
      const { kind, ...detail } = written;
      return { kind, detail };
    }
  }
};

/** The file is there whatever becomes of its entry: a workspace that was closed meanwhile, or is only read, gets none. */
export const noteFile = (session: Session, workspace: Workspace, note: LogNote): Promise<void> =>
  session.whileWriting(async () => {
    if (!session.isOpen || session.workspace !== workspace || workspace.db.readonly) return;
    logged(workspace.db, note);
  });
