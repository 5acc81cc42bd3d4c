/** `nabiz plan`: what needs attention, as a document and as lines. */
import { expect, it } from 'vitest';
import { plan } from '../../../electron/commands/plan.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { addAction } from '../../../electron/engine/plan/index.ts';
import { asOf, daysBefore } from '../../helpers/metric.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { workspaceWith } from '../../helpers/workspace.ts';
import { parseDay } from '../../../shared/dates.ts';

const filled = (): string => {
  const bill = (due: number, paidOn: string | null) => ({
    account: 'A',
    key: `I${due}`,
    issuedOn: daysBefore(due),
    dueOn: daysBefore(due),
    amount: 100,
    paidOn,
  });
  const { db, path, close } = workspaceWith({
    accounts: [
      { key: 'A', name: 'Işık Çelik', startedOn: daysBefore(800), renewalOn: daysBefore(-20) },
      { key: 'B', name: 'גליל', startedOn: daysBefore(800) },
    ],
    invoices: [
      ...[250, 220, 190, 160].map((due) => bill(due, daysBefore(due))),
      ...[70, 50, 35].map((due) => bill(due, null)),
      { account: 'B', key: 'x', issuedOn: daysBefore(1), dueOn: asOf, amount: 1, paidOn: asOf },
    ],
  });
  const words = { title: 'Call about the invoices', steps: null, doneWhen: null, owner: null, note: null };
  const account = db.prepare("SELECT id FROM accounts WHERE key = 'A'").pluck().get() as number;
  const order = { account, about: null, play: null, ...words, dueOn: daysBefore(3) };
  addAction(db, order, { author: 'Ada', asOf: parseDay(daysBefore(10)) as number });
  // A file that somebody else has open is read, and no alert is raised in it.
  close();
  return path;
};

it('prints alerts, actions that wait and reviews, and raises alerts once', async () => {
  const path = filled();
  const { code, document } = await runCommand(plan, path, '--json');
  expect(code).toBe(0);
  expect(document).toMatchObject({
    asOf,
    actions: [{ account: { key: 'A' }, title: 'Call about the invoices', state: 'open', overdueDays: 3 }],
    reviews: [{ account: { key: 'A' }, dueOn: null }, { account: { key: 'B' } }],
    alerts: [{ account: { key: 'A' }, band: 'red', state: 'new' }],
  });
  const again = await runCommand(plan, path, '--json');
  expect(again.document).toEqual(document);
  const earlier = await runCommand(plan, path, '--as-of', daysBefore(200), '--json');
  expect(earlier.document).toMatchObject({ actions: [{ overdueDays: null }] });
});

it('only reads, and says so, where somebody else has the workspace open', async () => {
  const path = filled();
  const other = openWorkspace(path);
  const { document, notes } = await runCommand(plan, path, '--json');
  other.close();
  expect(document).toMatchObject({ alerts: [], actions: [{ account: { key: 'A' } }] });
  expect(notes.join()).toContain('open for reading only');
});

it('says it in lines, and nothing where nothing needs attention', async () => {
  const { lines } = await runCommand(plan, filled());
  expect(lines).toContain('Alerts: 1');
  expect(lines).toContain('Actions: 1');
  expect(lines).toContain('Reviews due: none within seven days');
  expect(lines).toContain('Never reviewed: 2 (1 red, 0 amber, 1 green, 0 unknown)');
  const empty = workspaceWith({ accounts: [{ key: 'A', startedOn: '2026-01-01' }] }).path;
  expect((await runCommand(plan, empty)).lines).toEqual(
    expect.arrayContaining(['Alerts: none', 'Actions: none waits']),
  );
});
