/** What the report of the portfolio is made of, on a real file: the engine's own figures, of all accounts or of some. */
import { describe, expect, it } from 'vitest';
import { moversPage, portfolioPage, surveyPage, valuePage } from '../../../electron/engine/pages/index.ts';
import { portfolioFacts } from '../../../electron/engine/reports/portfolio-facts.ts';
import { historyOfAll, keepHistory } from '../../../electron/engine/scoring/index.ts';
import { moneyOf } from '../../../renderer/features/portfolio/summary.ts';
import { needDay } from '../../../shared/dates.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import { type Rows, workspaceWith } from '../../helpers/workspace.ts';

const asOf = needDay('2026-06-30');
const started = { startedOn: '2024-01-01' };
const paid = (account: string, month: string, late: boolean) => ({
  account,
  issuedOn: `${month}-01`,
  dueOn: `${month}-15`,
  paidOn: late ? null : `${month}-14`,
  amount: 100,
});
const answer = (account: string, score: number) => ({ account, kind: 'nps', answeredOn: '2026-05-01', score });

/** A stops paying, B pays; C is in another currency; of F nothing is known. */
const rows: Rows = {
  accounts: [
    { key: 'A', name: 'Anadolu', mrr: 300, currency: 'TRY', renewalOn: '2026-07-20', ...started },
    { key: 'B', name: 'Boğaziçi', mrr: 200, currency: 'TRY', ...started },
    { key: 'C', name: 'Çınar', mrr: 100, currency: 'EUR', ...started },
    { key: 'F', name: 'Fırat', ...started },
  ],
  invoices: [
    paid('A', '2026-03', false),
    paid('A', '2026-04', true),
    paid('B', '2026-04', false),
    paid('C', '2026-04', false),
  ],
  surveys: [answer('A', 2), answer('B', 9), answer('B', 10), answer('C', 10)],
  subscriptions: [
    { account: 'A', startedOn: '2024-01-01', mrr: 300 },
    { account: 'B', startedOn: '2024-01-01', mrr: 200 },
    { account: 'C', startedOn: '2024-01-01', mrr: 100 },
  ],
};

const factsOf = (db: Parameters<typeof portfolioFacts>[0], only: readonly number[] | null) => {
  const packed = portfolioFacts(db, { asOf, only: only && new Set(only), workspace: 'Acme' });
  return { ...packed, page: unpackPage(packed.page) };
};

describe('the facts of all accounts', () => {
  it('are the figures that the engine gives to its screens', () => {
    const { db } = workspaceWith(rows);
    const facts = factsOf(db, null);
    expect(facts.page).toEqual(portfolioPage(db, { asOf }));
    expect(facts.accountsInAll).toBe(4);
    const known = moversPage(db, { asOf, months: 1, shown: 5, compute: true });
    expect({ isKnown: true, movers: facts.movers }).toEqual(known);
    const { nps, csat, firstContactResolution } = surveyPage(db, { asOf });
    expect(facts.surveys).toMatchObject({ nps, csat, firstContactResolution });
    expect(facts.surveys.nps.n).toBe(4);
    const value = valuePage(db, { asOf });
    expect(facts.revenue.map(({ window, atRisk }) => [window, atRisk])).toEqual(
      value.revenue.map(({ window, atRisk }) => [window, atRisk]),
    );
    expect(facts.logos.keptAccounts).toBe(value.logos.keptAccounts);
  });

  it('have the same money by light as by account', () => {
    const { db } = workspaceWith(rows);
    const { page, revenue } = factsOf(db, null);
    const byAccount = new Map(moneyOf(page.accounts).map(({ currency, minor }) => [currency, minor]));
    expect(byAccount.size).toBe(2);
    for (const { currency, mrrMinor, atRisk } of revenue) {
      expect(mrrMinor).toBe(byAccount.get(currency));
      expect(atRisk.reduce((sum, part) => sum + part.mrrMinor, 0)).toBe(mrrMinor);
    }
  });

  it('have the month ends of a year and the date, whether they are kept or computed', async () => {
    const { db } = workspaceWith(rows);
    const computed = factsOf(db, null).months;
    expect(computed.map(({ date }) => date)).toHaveLength(13);
    expect([computed[0]?.date, computed.at(-1)?.date]).toEqual(['2025-06-30', '2026-06-30']);
    await keepHistory(db, { asOf });
    expect(factsOf(db, null).months).toEqual(computed);
    const history = await historyOfAll(db, { asOf });
    expect(computed.slice(0, -1)).toEqual(history.slice(-13, -1));
  });
});

describe('the facts of some accounts', () => {
  it('count those alone in every figure, and say how many there are in all', () => {
    const { db } = workspaceWith(rows);
    const all = portfolioPage(db, { asOf }).accounts;
    const idOf = (key: string): number => all.find((row) => row.key === key)?.id ?? 0;
    const only = [idOf('B'), idOf('C')];
    const facts = factsOf(db, only);
    expect(facts.page.accounts.map(({ key }) => key)).toEqual(['B', 'C']);
    expect(facts.accountsInAll).toBe(4);
    const { red, amber, green, unknown } = facts.page.counts;
    expect(red + amber + green + unknown).toBe(2);
    const { up, down, steady, unclear, started: begun } = facts.movers;
    expect(up.accounts + down.accounts + steady + unclear + begun).toBe(2);
    expect(facts.months.at(-1)?.accounts).toBe(2);
    expect(facts.months.every(({ accounts }) => accounts === 2)).toBe(true);
    expect(facts.surveys.nps.n).toBe(3);
    expect(facts.revenue.map(({ currency, mrrMinor }) => [currency, mrrMinor])).toEqual([
      ['EUR', 10_000],
      ['TRY', 20_000],
    ]);
    expect([facts.logos.startAccounts, facts.logos.keptAccounts]).toEqual([2, 2]);
  });

  it('may be nobody', () => {
    const { db } = workspaceWith(rows);
    const facts = factsOf(db, [999]);
    expect([facts.page.accounts, facts.months.length, facts.revenue, facts.surveys.nps.n]).toEqual([
      [],
      1,
      [],
      0,
    ]);
  });
});
