/** A restore that is killed: the file is as before or as after, and every backup is whole. */
import { expect, it } from 'vitest';
import { startVictim } from '../../../../build/killing/engine.ts';
import { contentsOf, describeFile } from '../../../../electron/engine/workspace/backups/contents.ts';
import { accessToBackup, backupsOf } from '../../../../electron/engine/workspace/backups/list.ts';
import { backUpNow } from '../../../../electron/engine/workspace/backups/make.ts';
import { checkFile } from '../../../../electron/engine/workspace/integrity/check-file.ts';
import { openAgain } from '../../../../electron/engine/workspace/workspace.ts';
import { makeClient } from '../../../helpers/backed-up.ts';

const [before, after] = [10, 400];

/** A workspace of ten accounts whose only backup holds four hundred. */
const scene = (password: string | undefined) => {
  const client = makeClient(password);
  const { file } = backUpNow(client.access, { reason: 'asked', now: new Date(2026, 0, 2) });
  const workspace = openAgain(client.access);
  workspace.db.exec(`DELETE FROM tickets; DELETE FROM accounts WHERE id > ${before}`);
  workspace.close();
  return { client, file };
};

/** Begins a restore and kills the engine so long after; null = after its end. Answers how long the end took. */
const restoreAndKill = async (password: string | undefined, afterMs: number | null) => {
  const { client, file } = scene(password);
  const victim = startVictim();
  await victim.line.call('workspace.open', { path: client.access.path, password });
  const startMs = performance.now();
  const end = victim.line.call('backups.restore', { file }).then(
    () => true,
    () => false,
  );
  await (afterMs === null
    ? end
    : Promise.race([end, new Promise((resolve) => void setTimeout(resolve, afterMs))]));
  const ms = performance.now() - startMs;
  await victim.kill();
  return { client, file, ms };
};

it.each([
  { kind: 'plain', password: undefined, rounds: 5 },
  { kind: 'encrypted', password: 'correct horse', rounds: 3 },
])(
  'leaves the $kind workspace before or after, in every moment',
  async ({ password, rounds }) => {
    const whole = await restoreAndKill(password, null);
    expect(contentsOf(whole.client.access)?.accounts).toBe(after);
    const found: unknown[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { client, file } = await restoreAndKill(password, (whole.ms * (round + 0.5)) / rounds);
      const { access } = client;
      expect(checkFile(access)).toEqual([]);
      openAgain(access).close();
      const accounts = contentsOf(access)?.accounts;
      expect([before, after]).toContain(accounts);
      const backups = backupsOf(access.path);
      const held = backups.map((one) => describeFile(accessToBackup(access, one.file)).contents?.accounts);
      expect(backups.some((one) => one.file === file)).toBe(true);
      expect(held.every((count) => count === before || count === after)).toBe(true);
      // Nothing takes the place of what is not kept.
      if (accounts === after) expect(held).toContain(before);
      found.push(accounts);
    }
    expect(found).toHaveLength(rounds);
    expect(found).toContain(before);
  },
  180_000,
);
