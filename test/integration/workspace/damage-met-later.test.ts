/** Damage that no check at the opening finds: said as such by whatever comes across it, and the file is left alone. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { checkFile } from '../../../electron/engine/workspace/integrity/check-file.ts';
import type { AppEvent } from '../../../shared/contract.ts';
import { leadAstray } from '../../helpers/altered-workspace.ts';
import { makeClient } from '../../helpers/backed-up.ts';
import { nabizIn } from '../../helpers/command.ts';
import { fill, temporaryFolder } from '../../helpers/workspace.ts';

it('ends in the ways out of a damaged file where a page comes across it', async () => {
  const { path } = makeClient().access;
  leadAstray(path, 'tickets');
  const events: AppEvent[] = [];
  const calls = makeEngineCalls((event) => void events.push(event));
  await calls['workspace.open']({ path });
  expect(await calls['portfolio.open']({})).toBeDefined();
  expect(events.map(({ type }) => type)).not.toContain('workspace.damaged');
  expect(() => calls['account.open']({ account: 2 })).toThrow(
    expect.objectContaining({ code: 'workspace.damaged', detail: { file: 'Işık Ltd.nabiz' } }),
  );
  expect(events.map(({ type }) => type)).toContain('workspace.damaged');
  expect(() => calls['portfolio.open']({})).toThrow(expect.objectContaining({ code: 'workspace.none' }));
  expect(await calls['damaged.look']({})).toMatchObject({ name: 'Işık Ltd' });
});

it('is found by who checks the file through', () => {
  const { access } = makeClient();
  expect(checkFile(access)).toEqual([]);
  leadAstray(access.path, 'tickets');
  expect(checkFile(access)[0]).toMatchObject({ kind: 'structure' });
});

it('is a sentence on the command line, not a fault of the program', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'Işık.nabiz');
  const { db, close } = createWorkspace(path);
  fill(db, { accounts: [{ key: 'K1', name: 'Acme' }] });
  close();
  leadAstray(path, 'accounts');
  const { code, err } = await nabizIn(folder, ['explain', 'Işık.nabiz', '--account', 'Acme']);
  expect([code, err]).toEqual([1, expect.stringContaining('“Işık.nabiz” is damaged')]);
});
