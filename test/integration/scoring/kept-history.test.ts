import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOf } from '../../../electron/engine/scoring/kept/point.ts';
import { validPoints } from '../../../electron/engine/scoring/kept/kept-points.ts';
import { bareScores, historyOf, keepHistory } from '../../../electron/engine/scoring/index.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { isoOf, monthEnds, parseDay } from '../../../shared/dates.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Model } from '../../../shared/model/model.ts';
import { emptyWorkspace, importTexts, linesOf } from '../../helpers/import.ts';
import { undo } from '../../helpers/undo.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-06-30') as number;
const ends = monthEnds(asOf, 24);

const idOf = ({ db }: Workspace, key: string): number =>
  db.prepare('SELECT id FROM accounts WHERE key = ?').pluck().get(key) as number;

const accountIds = ({ db }: Workspace): readonly number[] =>
  db.prepare('SELECT id FROM accounts').pluck().all() as number[];

/** The history as it is without anything kept. */
const computed = ({ db }: Workspace, account: number, model: Model = defaultModel) =>
  ends.flatMap((day) => bareScores(db, { asOf: day, account, model }).map((score) => pointOf(day, score)));

/** How many of the 24 months of an account are kept and still hold. */
const heldOf = ({ db }: Workspace, key: string): number =>
  validPoints(db, { account: idOf({ db } as Workspace, key), model: defaultModel, days: ends }).size;

const two = (): Workspace =>
  workspaceWith({
    accounts: [
      { key: 'A', startedOn: '2024-01-01', seats: 10 },
      { key: 'B', startedOn: '2026-02-10', seats: 5 },
    ],
    usage: [
      { account: 'A', date: '2025-03-01', person: 'p', feature: 'x' },
      { account: 'B', date: '2026-03-01', person: 'q', feature: 'x' },
      { account: 'A', date: '2026-06-20', person: 'p', feature: 'x' },
    ],
    invoices: [
      { account: 'A', key: 'I1', issuedOn: '2025-12-01', dueOn: '2025-12-31', amount: 100, paidOn: null },
    ],
  });

describe('kept history', () => {
  it('is what scoring says, is used, and leaves out months without the account', async () => {
    const workspace = two();
    const steps: number[] = [];
    const done = await keepHistory(workspace.db, { asOf, onMonth: (month) => steps.push(month) });
    expect(done).toEqual({ months: 24, accounts: 0 });
    expect(steps).toEqual(ends.map((_, i) => i + 1));
    expect(heldOf(workspace, 'A')).toBe(24);
    for (const account of accountIds(workspace))
      expect(historyOf(workspace.db, { account, asOf })).toEqual(computed(workspace, account));
    const dates = historyOf(workspace.db, { account: idOf(workspace, 'B'), asOf }).map(({ date }) => date);
    expect(dates[0]).toBe('2026-02-28');
    expect(await keepHistory(workspace.db, { asOf })).toEqual({ months: 0, accounts: 0 });
  });

  it('holds until a day on which newer facts have a say, for their account alone', async () => {
    const workspace = two();
    await keepHistory(workspace.db, { asOf });
    workspace.db.prepare("UPDATE invoices SET paid_on = ? WHERE key = 'I1'").run(parseDay('2026-05-03'));
    // Paid in May: nothing before May is another number, and B is not concerned... but the newest date of all
    // invoices is May's from then on, so these two months are computed for everybody.
    expect([heldOf(workspace, 'A'), heldOf(workspace, 'B')]).toEqual([22, 22]);
    expect(await keepHistory(workspace.db, { asOf })).toEqual({ months: 2, accounts: 0 });
    expect(heldOf(workspace, 'A')).toBe(24);
    for (const account of accountIds(workspace))
      expect(historyOf(workspace.db, { account, asOf })).toEqual(computed(workspace, account));
  });

  it('knows what does not apply to an account at once, and a band that a person set', async () => {
    const workspace = two();
    const { db } = workspace;
    await keepHistory(db, { asOf });
    const account = idOf(workspace, 'A');
    db.prepare(
      "INSERT INTO overrides (account_id, band, reason, author, set_on, expires_on) VALUES (?, 'green', 'r', 'a', ?, ?)",
    ).run(account, parseDay('2026-03-15'), parseDay('2026-04-30'));
    expect(heldOf(workspace, 'A')).toBe(24);
    const set = historyOf(db, { account, asOf }).filter(({ band }) => band === 'green');
    expect(set.map(({ date }) => date)).toEqual(['2026-03-31', '2026-04-30']);
    db.prepare(
      "INSERT INTO not_applicable (account_id, metric, reason, created_at) VALUES (?, 'oldestOverdue', 'r', '')",
    ).run(account);
    expect([heldOf(workspace, 'A'), heldOf(workspace, 'B')]).toEqual([0, 24]);
    expect(historyOf(db, { account, asOf })).toEqual(computed(workspace, account));
  });

  it('is kept for each model apart', async () => {
    const workspace = two();
    const { db } = workspace;
    const other: Model = { ...defaultModel, version: 2, cutoffs: { amber: 10, green: 20 } };
    await keepHistory(db, { asOf });
    expect(await keepHistory(db, { asOf, model: other })).toEqual({ months: 24, accounts: 0 });
    for (const account of accountIds(workspace))
      for (const model of [defaultModel, other])
        expect(historyOf(db, { account, asOf, model })).toEqual(computed(workspace, account, model));
    expect(await keepHistory(db, { asOf })).toEqual({ months: 0, accounts: 0 });
  });

  it('stops when told to, and what it had not done is not taken for done', async () => {
    const workspace = two();
    const stop = new AbortController();
    const kept = keepHistory(workspace.db, {
      asOf,
      signal: stop.signal,
      onMonth: (done) => (done === 5 ? stop.abort() : undefined),
    });
    await expect(kept).rejects.toMatchObject({ code: 'cancelled' });
    const account = idOf(workspace, 'A');
    expect(historyOf(workspace.db, { account, asOf })).toEqual(computed(workspace, account));
    expect(await keepHistory(workspace.db, { asOf })).toMatchObject({ months: expect.any(Number) });
    expect(heldOf(workspace, 'A')).toBe(24);
  });
});

/** One thing that happens to a workspace. */
type Step =
  | { readonly kind: 'import'; readonly file: string; readonly text: string }
  | { readonly kind: 'undo'; readonly nth: number }
  | { readonly kind: 'keep' }
  | { readonly kind: 'applies'; readonly nth: number };

const day = fc.integer({ min: asOf - 800, max: asOf + 20 }).map(isoOf);
const maybeDay = fc.option(day, { nil: '' });
const account = fc.constantFrom('A', 'B', 'C', 'D');
const small = fc.integer({ min: 0, max: 10 });

const csv = <T extends readonly unknown[]>(
  file: string,
  header: string,
  row: fc.Arbitrary<T>,
): fc.Arbitrary<Step> =>
  fc.array(row, { minLength: 2, maxLength: 8 }).map((rows) => ({
    kind: 'import',
    file,
    text: linesOf(header, ...rows.map((cells) => cells.join(','))),
  }));

const key = fc.integer({ min: 1, max: 6 });
const steps: readonly fc.Arbitrary<Step>[] = [
  csv('accounts.csv', 'account,name,started on,seats', fc.tuple(account, account, day, small)),
  csv('usage.csv', 'account,date,person,feature,events', fc.tuple(account, day, account, account, key)),
  csv(
    'tickets.csv',
    'account,ticket,opened on,closed on,category,first contact',
    fc.tuple(
      account,
      key.map((n) => `T-${n}`),
      day,
      maybeDay,
      account,
      fc.constantFrom('yes', 'no'),
    ),
  ),
  csv(
    'invoices.csv',
    'account,invoice,issued on,due on,paid on,amount',
    fc.tuple(
      account,
      key.map((n) => `I-${n}`),
      day,
      day,
      maybeDay,
      fc.integer({ min: 1, max: 900 }),
    ),
  ),
  csv(
    'subscriptions.csv',
    'account,subscription,started on,ended on,mrr,seats',
    fc.tuple(
      account,
      key.map((n) => `S-${n}`),
      day,
      maybeDay,
      small,
      key,
    ),
  ),
  csv(
    'trainings.csv',
    'account,person,course,assigned on,completed on',
    fc.tuple(account, account, account, day, maybeDay),
  ),
  csv('nps.csv', 'account,person,answered on,nps', fc.tuple(account, account, day, small)),
];

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.oneof(...steps) },
  { weight: 2, arbitrary: small.map((nth): Step => ({ kind: 'undo', nth })) },
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'keep' }) },
  { weight: 1, arbitrary: small.map((nth): Step => ({ kind: 'applies', nth })) },
);

const importsThatStand = ({ db }: Workspace): readonly number[] =>
  db.prepare('SELECT id FROM imports WHERE undone_at IS NULL ORDER BY id').pluck().all() as number[];

const take = async (workspace: Workspace, step: Step): Promise<void> => {
  switch (step.kind) {
    case 'import':
      await importTexts(workspace, { [step.file]: step.text });
      return;
    case 'undo': {
      const standing = importsThatStand(workspace);
      const id = standing[step.nth % Math.max(1, standing.length)];
      if (id !== undefined) await undo(workspace, id);
      return;
    }
    case 'applies': {
      const ids = accountIds(workspace);
      const id = ids[step.nth % Math.max(1, ids.length)];
      const sql = `INSERT OR IGNORE INTO not_applicable (account_id, metric, reason, created_at) VALUES (?, 'usageTrend', 'r', '')`;
      if (id !== undefined) workspace.db.prepare(sql).run(id);
      return;
    }
    case 'keep':
      await keepHistory(workspace.db, { asOf });
  }
};

describe('kept history through imports and undos', () => {
  it('is never stale: always what scoring says, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 12 }), async (all) => {
        const workspace = emptyWorkspace();
        await keepHistory(workspace.db, { asOf });
        for (const step of all) {
          await take(workspace, step);
          for (const id of accountIds(workspace))
            expect(historyOf(workspace.db, { account: id, asOf }), JSON.stringify(step)).toEqual(
              computed(workspace, id),
            );
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
