/** A small workspace file for trying commands. */
import { join } from 'node:path';
import { createWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { fill, temporaryFolder } from './workspace.ts';

/** A workspace file with two customers, closed again. */
export const workspaceFile = (): string => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const { db, close } = createWorkspace(path);
  fill(db, {
    accounts: [
      { key: 'A-1', name: 'Işık Çelik', startedOn: '2026-01-01' },
      { key: 'B-2', name: 'גליל', startedOn: '2026-05-01' },
    ],
    usage: [
      { account: 'A-1', date: '2026-03-01', events: 10 },
      { account: 'A-1', date: '2026-06-10', events: 2 },
      { account: 'B-2', date: '2026-06-10' },
    ],
  });
  close();
  return path;
};
