/** Retention and revenue at risk as the page gets them: through the calls, from a real workspace file. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EngineCalls } from '../../../electron/engine/host/calls.ts';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { cohortGrid } from '../../../renderer/features/value/retention/cohort-grid.ts';
import { keptShares } from '../../../renderer/features/value/retention/kept-shares.ts';
import { accountsBehind, movementRows } from '../../../renderer/features/value/retention/movement-steps.ts';
import { filledShare } from '../../../renderer/features/value/retention/share-text.ts';
import { formatFor } from '../../../shared/format.ts';
import type { RevenueValue } from '../../../shared/model/revenue-value.ts';
import { runs, valueDay } from '../../helpers/value.ts';
import { type Rows, workspaceWith } from '../../helpers/workspace.ts';

const opened = async (rows: Rows): Promise<EngineCalls> => {
  const workspace = workspaceWith(rows);
  workspace.close();
  const calls = makeEngineCalls(() => undefined);
  await calls['workspace.open']({ path: workspace.path });
  onTestFinished(async () => void (await calls['workspace.close']({})));
  return calls;
};

/** The example of the health model: start 10.0, contraction 0.6, churn 0.9, expansion 1.8. */
const example: Rows = {
  accounts: ['A', 'B', 'C'].map((key) => ({ key, currency: 'EUR', renewalOn: '2026-07-31' })),
  subscriptions: [
    runs('A', 5, ['2024-01-01', '2026-01-31']),
    runs('A', 4.4, ['2026-02-01']),
    runs('B', 0.9, ['2024-01-01', '2026-05-31']),
    runs('C', 4.1, ['2024-02-01']),
    runs('C', 1.8, ['2025-10-01']),
  ],
};

const only = (parts: readonly RevenueValue[]): RevenueValue => {
  const [part, ...others] = parts;
  if (!part || others.length > 0) throw new RangeError('not one part');
  return part;
};

describe('what the page of retention shows', () => {
  it('is the example of the health model: GRR 85 %, NRR 103 %', async () => {
    const calls = await opened(example);
    const page = await calls['value.open']({ asOf: valueDay });
    const part = only(page.revenue);
    const texts = keptShares(part).map((share) => filledShare(share, formatFor('en'), part.currency));
    expect(texts[0]).toBe('(10.00 − 0.60 − 0.90) ÷ 10.00 = 85.0%');
    expect(texts[1]).toBe('(10.00 − 0.60 − 0.90 + 1.80) ÷ 10.00 = 103.0%');
    expect(movementRows(part.window).map(({ step, amountMinor }) => [step, amountMinor])).toEqual([
      ['start', 1000],
      ['contraction', -60],
      ['churn', -90],
      ['expansion', 180],
      ['new', 0],
      ['returned', 0],
      ['end', 1030],
    ]);
    expect(accountsBehind(page.changes, part, 'churn').map(({ key }) => key)).toEqual(['B']);
  });

  it('has the file and row behind every account', async () => {
    const calls = await opened(example);
    const page = await calls['value.open']({ asOf: valueDay });
    const [lost] = accountsBehind(page.changes, only(page.revenue), 'churn');
    const { rows } = await calls['value.account']({ account: lost?.id ?? 0, asOf: valueDay });
    expect(rows.subscriptions).toMatchObject([{ mrrMinor: 90, endedOn: '2026-05-31', running: false }]);
    expect(rows.subscriptions[0]?.row).toBeGreaterThan(0);
    expect(rows.subscriptions[0]?.file).not.toBe('');
  });

  it('follows cohorts since they began, however short the window', async () => {
    const calls = await opened(example);
    const { cohorts } = await calls['value.open']({ asOf: valueDay, months: 1, cohort: 'month' });
    const { ages, rows } = cohortGrid(cohorts);
    expect([ages[0], ages.at(-1)]).toEqual([0, 29]);
    const [january, february] = rows;
    expect([january?.period, january?.accounts.length]).toEqual(['2024-01', 2]);
    expect(january?.cells.get(27)?.share).toBe(1);
    // B is gone since the end of May.
    expect(january?.cells.get(28)).toMatchObject({ date: '2026-05-31', share: 1 });
    expect(january?.cells.get(29)).toMatchObject({ date: '2026-06-30', share: 0.5, keptAccounts: 1 });
    expect(february?.cells.get(28)?.share).toBe(1);
  });

  it('says that without subscriptions there is none, and still what is at risk', async () => {
    const calls = await opened({ accounts: [{ key: 'A', currency: 'EUR', mrr: 50, renewalOn: '2026-07-10' }] });
    const { notes, revenue, renewals } = await calls['value.open']({ asOf: valueDay });
    expect(notes.map(({ code }) => code)).toContain('noSubscriptions');
    const { mrrMinor, atRisk } = only(revenue);
    expect(mrrMinor).toBe(5000);
    expect(atRisk.reduce((sum, light) => sum + light.mrrMinor, 0)).toBe(5000);
    expect(renewals.map(({ key, renewalOn }) => [key, renewalOn])).toEqual([['A', '2026-07-10']]);
  });
});
