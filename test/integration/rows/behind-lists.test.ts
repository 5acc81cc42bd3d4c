/** What stands behind lists, worth and whole tables, and what can be asked of at all. */
import { describe, expect, it } from 'vitest';
import { rowsBehind } from '../../../electron/engine/pages/index.ts';
import { openInvoicesOf, openTicketsOf, answersOf } from '../../../electron/engine/db/queries/account-lists.ts';
import type { AppError } from '../../../shared/errors.ts';
import { parseDay } from '../../../shared/dates.ts';
import { metricKeys } from '../../../shared/model/metrics.ts';
import { traitKeys } from '../../../shared/model/score.ts';
import { asOf, daysBefore } from '../../helpers/metric.ts';
import { behind, reasons } from '../../helpers/behind.ts';
import { type Rows, workspaceWith } from '../../helpers/workspace.ts';

const day = parseDay(asOf) as number;

describe('lists, worth and tables', () => {
  const rows: Rows = {
    invoices: [
      { account: 'A', issuedOn: daysBefore(60), dueOn: daysBefore(30), amount: 7 },
      { account: 'A', issuedOn: daysBefore(60), dueOn: daysBefore(30), paidOn: daysBefore(-2), amount: 8 },
      { account: 'A', issuedOn: daysBefore(60), dueOn: daysBefore(30), paidOn: daysBefore(2), amount: 9 },
      { account: 'A', issuedOn: daysBefore(60), dueOn: daysBefore(30), amount: -9 },
      { account: 'A', issuedOn: daysBefore(-60), dueOn: daysBefore(-90), amount: 1 },
    ],
    tickets: [
      { account: 'A', openedOn: daysBefore(9) },
      { account: 'A', openedOn: daysBefore(9), closedOn: daysBefore(1) },
      { account: 'A', openedOn: daysBefore(9), closedOn: daysBefore(-1) },
      { account: 'A', openedOn: daysBefore(-9) },
    ],
    surveys: [
      { account: 'A', kind: 'nps', answeredOn: daysBefore(9), score: 8 },
      { account: 'A', kind: 'nps', invitedOn: daysBefore(9) },
      { account: 'A', kind: 'nps', answeredOn: daysBefore(-9), score: 8 },
    ],
  };

  it('count as many rows as the page says are in the lists', () => {
    const { db } = workspaceWith({ accounts: [{ key: 'A' }], ...rows });
    const at = { account: 1, day };
    const counting = (about: string) => rowsBehind(db, { account: 1, asOf: day, about }).parts[0]?.counting;
    expect(counting('list.invoices')).toBe(openInvoicesOf(db, at).total);
    expect(counting('list.tickets')).toBe(openTicketsOf(db, at).total);
    expect(counting('list.surveys')).toBe(answersOf(db, at).total);
    expect([2, 2, 1]).toEqual(['invoices', 'tickets', 'surveys'].map((name) => counting(`list.${name}`)));
  });

  it('is worth what was paid by the date', () => {
    expect(reasons(behind(rows, 'value')).at(0)).toEqual([
      'invoices',
      ['notIssued', 'unpaid', null, 'unpaid', 'unpaid'],
    ]);
  });

  it('shows every field of a table, an account’s own row among them', () => {
    const [part] = behind(
      { accounts: [{ key: 'A', name: 'Acme', seats: 9, plan: 'Pro' }] },
      'dataset.accounts',
    );
    expect(part?.rows[0]?.cells).toMatchObject({ key: 'A', name: 'Acme', seats: 9, plan: 'Pro' });
  });

  it('come in pages of at most 200, newest first, none twice, and only those that count where asked', () => {
    const usage = Array.from({ length: 450 }, (_, i) => ({ account: 'A', date: daysBefore(i), events: 1 }));
    const { db } = workspaceWith({ accounts: [{ key: 'A' }], usage });
    const asked = { account: 1, asOf: day, about: 'dataset.usage' };
    const pages = [0, 1, 2].map((page) => rowsBehind(db, { ...asked, page }));
    expect(pages.map(({ rows: shown }) => shown.length)).toEqual([200, 200, 50]);
    expect(pages.map(({ pages: all }) => all)).toEqual([3, 3, 3]);
    const dates = pages.flatMap(({ rows: shown }) => shown.map(({ cells }) => cells[0]));
    expect(dates).toEqual(usage.map(({ date }) => date));
    expect(rowsBehind(db, { ...asked, page: 99 }).page).toBe(2);
    const trend = rowsBehind(db, { ...asked, about: 'usageTrend', counting: true });
    expect([trend.parts[0]?.looked, trend.parts[0]?.counting, trend.rows.length]).toEqual([270, 180, 180]);
  });
});

describe('anything that can be asked of', () => {
  it('answers for an account without a single row', () => {
    const { db } = workspaceWith({ accounts: [{ key: 'A' }] });
    const all = [...metricKeys, ...traitKeys.map((key) => `trait.${key}`), 'value', 'dimension.adoption'];
    for (const about of all) {
      const { rows, parts } = rowsBehind(db, { account: 1, asOf: day, about });
      expect(rows.length, about).toBe(parts[0]?.looked ?? 0);
    }
  });

  it('refuses what there is not', () => {
    const { db } = workspaceWith({ accounts: [{ key: 'A' }] });
    const codeOf = (account: number, about: string) => {
      try {
        rowsBehind(db, { account, asOf: day, about });
      } catch (error) {
        return (error as AppError).code;
      }
      return undefined;
    };
    expect(codeOf(2, 'csat')).toBe('account.unknown');
    for (const about of ['nothing', 'trait.rich', 'list.usage', 'dataset.secrets', 'else.where'])
      expect(codeOf(1, about), about).toBe('usage');
  });
});
