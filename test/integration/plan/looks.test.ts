/** When alerts are looked for: on import, on taking one back, on opening, on publishing; never twice for the same. */
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importCommand } from '../../../electron/commands/import.ts';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import type { AppEvent, JobStarted } from '../../../shared/contract.ts';
import { unpackInbox } from '../../../shared/model/plan/packed-inbox.ts';
import { filesIn } from '../../helpers/import.ts';
import { badTimes, goodTimes, paidUp } from '../../helpers/late-payer.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

type Files = Readonly<Record<string, string>>;

const start = async (path = join(temporaryFolder(), 'Client.nabiz')) => {
  const events: AppEvent[] = [];
  const calls = makeEngineCalls((event) => void events.push(event));
  onTestFinished(async () => void (await calls['workspace.close']({})));
  const ended = async ({ job }: JobStarted): Promise<void> => {
    const end = () =>
      events.find((event) => 'job' in event && event.job === job && event.type !== 'job.progress');
    await expect.poll(end, { timeout: 20_000 }).toMatchObject({ type: 'job.done' });
  };
  const importAll = async (files: Files, dryRun = false): Promise<void> =>
    ended(
      await calls['import.start']({ files: filesIn(files).map(({ path: own }) => ({ path: own })), dryRun }),
    );
  const undo = async (id: number): Promise<void> => ended(await calls['import.undo']({ import: id }));
  const inbox = async (asOf?: string) =>
    unpackInbox((await calls['alerts.open']({ asOf })).lines).map(({ account, owner, state, alerts }) => [
      account.key,
      owner,
      state,
      alerts.map(({ kind }) => kind),
    ]);
  const mark = async (state: 'seen' | 'done'): Promise<void> => {
    const ids = unpackInbox((await calls['alerts.open']({})).lines).flatMap(({ alerts }) =>
      alerts.map(({ id }) => id),
    );
    await calls['alerts.mark']({ ids, state, until: null, author: 'Ada' });
  };
  const looks = () => events.flatMap((event) => (event.type === 'alerts.looked' ? event : []));
  const kept = () => events.filter((event) => event.type === 'job.done' && 'keptMonths' in event.result).length;
  /** Everything in the background is done. */
  const rested = (times: number) => expect.poll(kept, { timeout: 20_000 }).toBe(times);
  return { path, calls, events, importAll, undo, inbox, mark, looks, rested };
};

const created = async () => {
  const engine = await start();
  await engine.calls['workspace.create']({ path: engine.path });
  await engine.importAll(goodTimes);
  return engine;
};

const acmeIsRed = ['A', 'Ece', 'new', ['enteredRed', 'dropped', 'capStruck', 'renewalNear']];

/** It paid late, and is amber. */
const stillRenewing = ['A', 'Ece', 'done', ['renewalNear']];

/** Writes into a workspace file that nobody has open. */
const write = (path: string, sql: string): void => {
  const db = new Database(path);
  db.exec(sql);
  db.close();
};

describe('an import', () => {
  it('has the inbox right as it ends, and says how many accounts are new in it', async () => {
    const { calls, importAll, inbox, looks, events } = await created();
    expect([await inbox(), looks()]).toEqual([[], []]);
    await importAll(badTimes);
    expect(await inbox()).toEqual([acmeIsRed]);
    expect(looks()).toEqual([{ type: 'alerts.looked', raised: 4, ended: 0, accounts: 1 }]);
    expect(await calls['workspace.info']({})).toMatchObject({ newAlerts: 1 });
    const order = events.map(({ type }) => type).filter((type) => type !== 'job.progress');
    expect(order.slice(order.indexOf('alerts.looked'))).toEqual(['alerts.looked', 'job.done']);
  });

  it('that is only tried raises nothing', async () => {
    const { importAll, inbox, looks } = await created();
    await importAll(badTimes, true);
    expect([await inbox(), looks()]).toEqual([[], []]);
  });

  it('ends what holds no longer; a done alert stays done until then', async () => {
    const { calls, importAll, inbox, mark, looks } = await created();
    await importAll(badTimes);
    await mark('done');
    await importAll({ 'invoices.csv': badTimes['invoices.csv'].replaceAll('2026-04-10', '2026-04-11') });
    expect((await inbox()).map(([key, , state]) => [key, state])).toEqual([['A', 'done']]);
    expect(await calls['workspace.info']({})).toMatchObject({ newAlerts: 0 });
    await importAll(paidUp);
    expect(await inbox()).toEqual([stillRenewing]);
    expect(looks().at(-1)).toMatchObject({ raised: 0, ended: 3, accounts: 0 });
  });

  it('taken back ends its alerts, and has those that it ended there again as people left them', async () => {
    const { importAll, undo, inbox, mark } = await created();
    await importAll(badTimes);
    await mark('done');
    await importAll(paidUp);
    expect(await inbox()).toEqual([stillRenewing]);
    await undo(3);
    expect(await inbox()).toEqual([acmeIsRed.with(2, 'done')]);
    await undo(2);
    expect(await inbox()).toEqual([]);
  });

  it('on the command line looks as well, and only where something is stored', async () => {
    const { path, calls } = await created();
    await calls['workspace.close']({});
    const files = filesIn(badTimes).map((file) => file.path);
    const alerts = (): unknown => {
      const db = new Database(path, { readonly: true });
      const count = db.prepare('SELECT count(*) FROM alerts').pluck().get();
      db.close();
      return count;
    };
    expect((await runCommand(importCommand, path, ...files, '--dry-run')).code).toBe(0);
    expect(alerts()).toBe(0);
    expect((await runCommand(importCommand, path, ...files)).code).toBe(0);
    expect(alerts()).toBe(4);
  });
});

describe('opening', () => {
  it('looks where nobody has looked at this data yet, after the first page, and says so once', async () => {
    const first = await created();
    await first.importAll(badTimes);
    await first.calls['workspace.close']({});
    write(first.path, "DELETE FROM alerts; DELETE FROM settings WHERE key = 'looked'");
    const { path, calls, inbox, looks, rested } = await start(first.path);
    await calls['workspace.open']({ path });
    expect(await inbox()).toEqual([]);
    await expect.poll(looks, { timeout: 20_000 }).toHaveLength(1);
    expect(await inbox()).toEqual([acmeIsRed]);
    await rested(1);
    expect(looks()).toEqual([{ type: 'alerts.looked', raised: 4, ended: 0, accounts: 1 }]);
  });

  it('does not look again at what was looked at', async () => {
    const first = await created();
    await first.importAll(badTimes);
    await first.rested(1);
    await first.calls['workspace.close']({});
    // A second look would find them missing, and raise them.
    write(first.path, 'DELETE FROM alerts');
    const { path, calls, inbox, looks, rested } = await start(first.path);
    await calls['workspace.open']({ path });
    await rested(1);
    expect([await inbox(), looks()]).toEqual([[], []]);
    const limits = (await calls['alerts.open']({})).limits;
    expect(await calls['alerts.setLimits']({ ...limits, renewalDays: 91 })).toEqual({
      before: limits,
      isWhole: true,
    });
    expect((await inbox()).map(([key]) => key)).toEqual(['A']);
  });

  it('at an earlier date raises nothing and ends nothing', async () => {
    const { calls, importAll, inbox, looks } = await created();
    await importAll(badTimes);
    await calls['portfolio.open']({ asOf: '2026-02-01' });
    await inbox('2026-02-01');
    expect([await inbox(), looks().length]).toEqual([[acmeIsRed], 1]);
  });
});

describe('the limits and the model', () => {
  it('give back what they ended once they are as before, as people left it', async () => {
    const { calls, importAll, inbox, mark } = await created();
    await importAll(badTimes);
    await mark('seen');
    const { limits } = await calls['alerts.open']({});
    const isOn = { ...limits.isOn, capStruck: false, dropped: false };
    expect(await calls['alerts.setLimits']({ ...limits, renewalDays: 10, isOn })).toMatchObject({
      before: limits,
    });
    expect(await inbox()).toEqual([['A', 'Ece', 'seen', ['enteredRed']]]);
    await calls['alerts.setLimits'](limits);
    expect(await inbox()).toEqual([acmeIsRed.with(2, 'seen')]);
  });

  it('are looked through again when a model is published', async () => {
    const { calls, importAll, inbox, looks, rested } = await created();
    await importAll(badTimes);
    await rested(1);
    const { model } = await calls['model.open']({});
    await calls['model.publish']({ draft: { ...model, caps: [] }, note: '' });
    await expect.poll(() => looks().length, { timeout: 20_000 }).toBe(2);
    expect((await inbox()).flatMap(([, , , kinds]) => kinds)).not.toContain('capStruck');
  });

  it('and a band that a person set are looked at in the background', async () => {
    const { calls, looks, inbox } = await created();
    const [, birch] = (await calls['questionnaire.open']({})).accounts;
    await calls['account.setBand']({
      account: birch?.id as number,
      band: 'red',
      reason: 'they told us that they leave',
      author: 'Ece',
      asOf: '2026-01-15',
      until: '2026-06-30',
    });
    await expect.poll(looks, { timeout: 20_000 }).toMatchObject([{ raised: 1, accounts: 1 }]);
    expect(await inbox()).toEqual([['B', 'Noa', 'new', ['enteredRed']]]);
  });
});
