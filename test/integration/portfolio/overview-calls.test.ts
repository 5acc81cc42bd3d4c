/** What the overview asks the engine for beside the portfolio: movers and expected value, on a real file. */
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { moversPage, portfolioPage, valuePage } from '../../../electron/engine/pages/index.ts';
import { keepHistory } from '../../../electron/engine/scoring/index.ts';
import { expectedWorth } from '../../../electron/engine/value/index.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../../shared/dates.ts';
import { usualSettings } from '../../../shared/model/value-settings.ts';
import { runs } from '../../helpers/value.ts';
import { fill, type Rows, temporaryFolder, workspaceWith } from '../../helpers/workspace.ts';

const asOf = '2026-06-30';
const day = parseDay(asOf) as number;

const paid = (account: string, month: string, late: boolean) => ({
  account,
  issuedOn: `${month}-01`,
  dueOn: `${month}-15`,
  paidOn: late ? null : `${month}-14`,
  amount: 100,
});

/** A stops paying in June, B begins to pay on time, C is as it was, D is new, E has left, F has nothing known. */
const rows: Rows = {
  accounts: [
    { key: 'A', name: 'Anadolu', segment: 'Large', mrr: 300, currency: 'TRY', startedOn: '2024-01-01' },
    { key: 'B', name: 'Boğaziçi', segment: 'Small', mrr: 200, currency: 'TRY', startedOn: '2024-01-01' },
    { key: 'C', name: 'Çınar', segment: 'Small', mrr: 100, currency: 'EUR', startedOn: '2024-01-01' },
    { key: 'D', name: 'Dicle', mrr: 50, startedOn: '2026-06-20' },
    { key: 'E', name: 'Ege', startedOn: '2024-01-01', endedOn: '2026-06-10' },
    { key: 'F', name: 'Fırat', startedOn: '2024-01-01' },
  ],
  invoices: [
    paid('A', '2026-03', false),
    paid('A', '2026-04', true),
    { ...paid('B', '2026-03', false), paidOn: '2026-06-05' },
    paid('B', '2026-04', false),
    paid('C', '2026-04', false),
    { ...paid('D', '2026-06', false), currency: 'USD', dueOn: '2026-06-28', paidOn: '2026-06-27' },
  ],
};

const ask = { asOf: day, months: 1, shown: 10 } as const;

describe('movers', () => {
  it('are known once the month end is kept, and come to the same when it is computed', async () => {
    const { db } = workspaceWith(rows);
    expect(moversPage(db, ask)).toEqual({ isKnown: false, from: '2026-05-31' });
    const computed = moversPage(db, { ...ask, compute: true });
    await keepHistory(db, { asOf: day });
    expect(moversPage(db, ask)).toEqual(computed);
  });

  it('are told with both scores, both lights and the dimension behind it', () => {
    const { db } = workspaceWith(rows);
    const answer = moversPage(db, { ...ask, compute: true });
    if (!answer.isKnown) throw new Error('not known');
    const { up, down, started, left, steady, unclear, from, to } = answer.movers;
    expect([from, to, started, left]).toEqual(['2026-05-31', asOf, 1, 1]);
    expect(up.accounts + down.accounts + steady + unclear + started).toBe(
      portfolioPage(db, { asOf: day }).accounts.length,
    );
    const [a] = down.shown;
    expect(a).toMatchObject({ name: 'Anadolu', dimension: { key: 'finance' }, isDifferentData: false });
    const rowOf = (asOfDay: number) =>
      portfolioPage(db, { asOf: asOfDay }).accounts.find(({ key }) => key === 'A');
    const [earlier, later] = [rowOf(parseDay('2026-05-31') as number), rowOf(day)];
    expect(a?.from).toEqual({ score: earlier?.score, band: earlier?.band });
    expect(a?.to).toEqual({ score: later?.score, band: later?.band });
    expect(a?.change).toBeCloseTo((later?.score ?? 0) - (earlier?.score ?? 0), 9);
    expect(a?.dimension?.change).toBeCloseTo(a?.change ?? Number.NaN, 9);
    expect(up.shown.map(({ name }) => name)).toEqual(['Boğaziçi']);
  });

  it('are marked where other figures stood behind the score', () => {
    const { db } = workspaceWith({
      ...rows,
      surveys: [{ account: 'A', kind: 'nps', answeredOn: '2026-06-15', score: 0 }],
    });
    const answer = moversPage(db, { ...ask, compute: true });
    expect(answer.isKnown && answer.movers.down.shown[0]).toMatchObject({
      name: 'Anadolu',
      isDifferentData: true,
    });
  });

  it('follow a light that a person set', () => {
    const { db } = workspaceWith(rows);
    db.prepare(
      `INSERT INTO overrides (account_id, band, reason, author, set_on, expires_on, created_at)
       SELECT id, 'red', 'left', 'me', ?, ?, '' FROM accounts WHERE key = 'C'`,
    ).run(day - 3, day + 30);
    db.prepare(
      `INSERT INTO overrides (account_id, band, reason, author, set_on, expires_on, created_at)
       SELECT id, 'green', 'well', 'me', ?, ?, '' FROM accounts WHERE key = 'C'`,
    ).run(day - 60, day - 20);
    const answer = moversPage(db, { ...ask, compute: true });
    const mover = answer.isKnown ? answer.movers.down.shown[0] : undefined;
    expect(mover).toMatchObject({ name: 'Çınar', from: { band: 'green' }, to: { band: 'red' }, change: 0 });
    expect(mover?.dimension).toBeNull();
  });

  it('shows only as many as were asked for and counts all', () => {
    const { db } = workspaceWith(rows);
    const answer = moversPage(db, { ...ask, months: 12, shown: 1, compute: true });
    if (!answer.isKnown) throw new Error('not known');
    expect(answer.movers.from).toBe('2025-06-30');
    expect(answer.movers.up.shown.length).toBeLessThanOrEqual(1);
  });
});

describe('money', () => {
  it('takes the currency of the invoices where the account names none', () => {
    const { db } = workspaceWith(rows);
    const currencies = portfolioPage(db, { asOf: day }).accounts.map(({ key, currency }) => [key, currency]);
    const { accounts } = valuePage(db, { asOf: day });
    expect(currencies).toEqual(accounts.map(({ key, currency }) => [key, currency]));
    expect(Object.fromEntries(currencies)).toMatchObject({ A: 'TRY', C: 'EUR', D: 'USD', F: null });
  });

  it('expects of each account what the success measures expect', () => {
    const { db } = workspaceWith({
      ...rows,
      accounts: rows.accounts?.map((account) => ({
        ...account,
        grossMargin: account['key'] === 'C' ? null : 0.8,
      })),
      subscriptions: [runs('A', 300), runs('B', 200), runs('E', 100, ['2024-01-01', '2025-12-31'])],
    });
    const worth = expectedWorth(db, { asOf: day, ...usualSettings });
    const { accounts, retention } = valuePage(db, { asOf: day });
    const expected = accounts.flatMap(({ id, expectedClvMinor }) =>
      expectedClvMinor === null ? [] : [[id, Math.round(expectedClvMinor)]],
    );
    expect(expected.length).toBe(3);
    expect(worth.accounts.map((id, i) => [id, worth.expectedClvMinor[i]])).toEqual(expected);
    expect([worth.retention, worth.discount]).toEqual([retention, 0.1]);
    expect(worth.gaps).toEqual({ noMargin: 1, noRevenue: 1 });
    const set = { retention: 0.5, discount: 0.2, margin: 0.4 };
    const other = valuePage(db, { asOf: day, ...set }).accounts;
    expect(expectedWorth(db, { asOf: day, ...set }).expectedClvMinor).toEqual(
      other.flatMap(({ expectedClvMinor }) =>
        expectedClvMinor === null ? [] : [Math.round(expectedClvMinor)],
      ),
    );
  });
});

it('answers through the engine as the page asks', async () => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const workspace = createWorkspace(path);
  fill(workspace.db, rows);
  workspace.close();
  const calls = makeEngineCalls(() => undefined);
  await calls['workspace.open']({ path });
  onTestFinished(() => void calls['workspace.close']({}));
  expect(await calls['overview.movers']({ asOf, months: 1, shown: 5, compute: true })).toMatchObject({
    isKnown: true,
    movers: { from: '2026-05-31', to: asOf },
  });
  expect(await calls['overview.worth']({ asOf })).toMatchObject({ accounts: [], discount: 0.1 });
});
