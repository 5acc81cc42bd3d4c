import { describe, expect, it } from 'vitest';
import { accountPage } from '../../../electron/engine/pages/index.ts';
import { isoOf, parseDay } from '../../../shared/dates.ts';
import { asOf, daysBefore } from '../../helpers/metric.ts';
import { tinyWorkspace } from '../../helpers/tiny.ts';
import { type Row, workspaceWith } from '../../helpers/workspace.ts';

const day = parseDay(asOf) as number;
const pageOf = (db: Parameters<typeof accountPage>[0], account: number) =>
  accountPage(db, { account, asOf: day, workspaceName: 'tiny' });

describe('the account page', () => {
  const rows = (count: number, row: (i: number) => Row): readonly Row[] =>
    Array.from({ length: count }, (_, i) => row(i));

  it('lists the newest answers, what is owed and what is open, cut at eight with the total', () => {
    const { db } = workspaceWith({
      accounts: [{ key: 'A', name: 'Anadolu', startedOn: daysBefore(100) }],
      people: [{ key: 'p1', account: 'A', name: 'Ayşe' }],
      surveys: [
        ...rows(9, (i) => ({
          account: 'A',
          kind: 'nps',
          answeredOn: daysBefore(i),
          score: i,
          person: 'p1',
          comment: 'çok iyi',
        })),
        { account: 'A', kind: 'nps', answeredOn: daysBefore(-1), score: 0 },
      ],
      invoices: [
        ...rows(9, (i) => ({
          account: 'A',
          key: `I${i}`,
          issuedOn: daysBefore(i + 30),
          dueOn: daysBefore(i),
          paidOn: null,
          amount: 10.5,
          currency: 'TRY',
        })),
        { account: 'A', key: 'credit', dueOn: daysBefore(50), amount: -3 },
        { account: 'A', key: 'paid', dueOn: daysBefore(50), paidOn: asOf, amount: 3 },
      ],
      tickets: [
        { account: 'A', key: 'T1', openedOn: daysBefore(5), category: 'login' },
        { account: 'A', openedOn: daysBefore(5), closedOn: asOf },
      ],
    });
    const page = pageOf(db, 1);
    expect(page.answers).toHaveLength(8);
    expect(page.answers[0]).toEqual({
      kind: 'nps',
      instrument: 'nps',
      answeredOn: asOf,
      person: 'Ayşe',
      score: 0,
      scaleMax: null,
      comment: 'çok iyi',
    });
    expect(page.answersTotal).toBe(9);
    expect(page.invoices[0]).toEqual({
      key: 'I8',
      dueOn: daysBefore(8),
      amountMinor: 1050,
      currency: 'TRY',
      daysOverdue: 8,
    });
    expect([page.invoices.length, page.invoicesTotal]).toEqual([8, 9]);
    expect(page.tickets).toEqual([
      { key: 'T1', openedOn: daysBefore(5), category: 'login', severity: null, daysOpen: 5 },
    ]);
    expect(page.facts).toMatchObject({ people: 1, startedOn: daysBefore(100), mrrMinor: null });
  });

  it('tells how fresh each dataset is, for the workspace and for the account', () => {
    const { db } = workspaceWith({
      usage: [
        { account: 'A', date: daysBefore(9) },
        { account: 'B', date: daysBefore(2) },
        { account: 'A', date: daysBefore(-4) },
      ],
    });
    const usage = pageOf(db, 1).freshness.find((line) => line.dataset === 'usage');
    expect(usage).toEqual({
      dataset: 'usage',
      newest: daysBefore(2),
      newestOfAccount: daysBefore(9),
      rowsOfAccount: 1,
      ageDays: 2,
    });
    const surveys = pageOf(db, 1).freshness.find((line) => line.dataset === 'surveys');
    expect(surveys).toMatchObject({ newest: null, rowsOfAccount: 0, ageDays: null });
  });

  it('knows its neighbours in the list, and leaves out those who are no customers', () => {
    const { db } = workspaceWith({
      accounts: [
        { key: '1', name: 'Çınar' },
        { key: '2', name: 'Beta' },
        { key: '3', name: 'Delta' },
        { key: '4', name: 'Ceyhan', endedOn: daysBefore(1) },
      ],
    });
    const neighbours = (id: number) => [pageOf(db, id).previous, pageOf(db, id).next];
    expect([neighbours(2), neighbours(1), neighbours(3)]).toEqual([
      [null, 1],
      [2, 3],
      [1, null],
    ]);
    expect(() => pageOf(db, 4)).toThrow(expect.objectContaining({ code: 'account.notScored' }));
  });

  it('knows the checkpoints up to its date and the versions of the model', () => {
    const { db } = workspaceWith({
      accounts: [
        { key: 'A', name: 'A' },
        { key: 'B', name: 'B' },
      ],
    });
    const insert = db.prepare(
      `INSERT INTO checkpoints (account_id, date, frozen, created_at) VALUES (?, ?, '{}', '2026-01-01')`,
    );
    for (const at of [day - 3, day - 60, day - 3, day + 1]) insert.run(1, at);
    insert.run(2, day - 9);
    expect(pageOf(db, 1).checkpoints).toEqual([daysBefore(60), daysBefore(3)]);
    expect(pageOf(db, 1).versions.map(({ version }) => version)).toEqual([1]);
  });

  it('brings the definitions and ends its history on its own date', async () => {
    const { db } = await tinyWorkspace();
    const page = pageOf(db, 1);
    expect(page.definitions).toHaveLength(20);
    expect(page.definitions.find((metric) => metric.key === 'csat')).toMatchObject({
      minimumN: 3,
      windowDays: 365,
      maximumAgeDays: 365,
    });
    expect(page.history.at(-1)).toMatchObject({ date: isoOf(day), score: page.score.score });
  });
});
