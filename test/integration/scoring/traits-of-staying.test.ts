import { describe, expect, it } from 'vitest';
import { asOf, daysBefore } from '../../helpers/metric.ts';
import { traitOf } from '../../helpers/traits.ts';
import type { Row, Rows } from '../../helpers/workspace.ts';

const account = (more: Row): Rows => ({ accounts: [{ key: 'A', ...more }] });
const subscription = (from: number, to: number | null): Row => ({
  account: 'A',
  startedOn: daysBefore(from),
  endedOn: to === null ? null : daysBefore(to),
  mrr: 100,
});
const outcome = (days: number, kind: string): Row => ({ account: 'A', date: daysBefore(days), outcome: kind });

describe('traits of staying and paying', () => {
  it('loyal: 24 months to the day, or a renewal', () => {
    expect(traitOf('loyal', account({ startedOn: '2024-06-30' }))).toEqual([
      'yes',
      'months',
      { months: 24, since: '2024-06-30' },
    ]);
    expect(traitOf('loyal', account({ startedOn: '2024-07-01' }))).toEqual([
      'no',
      'months',
      { months: 23, since: '2024-07-01' },
    ]);
    expect(traitOf('loyal', { outcomes: [outcome(9, 'renewed')] })).toEqual([
      'yes',
      'renewed',
      { times: 1, date: daysBefore(9) },
    ]);
    expect(traitOf('loyal', { outcomes: [outcome(9, 'expanded'), outcome(-9, 'renewed')] })).toEqual([
      'unknown',
      'noStart',
      {},
    ]);
  });

  it('profitable: what was paid × margin above the cost, or a margin at all', () => {
    const paid = { account: 'A', dueOn: asOf, paidOn: asOf, amount: 1000 };
    const costs = (cac: number | null): Rows => ({ ...account({ cac, grossMargin: 0.6, mrr: 50 }) });
    expect(traitOf('profitable', { ...costs(599), invoices: [paid] })).toEqual([
      'yes',
      'value',
      { valueMinor: 60_000, costMinor: 59_900 },
    ]);
    expect(traitOf('profitable', { ...costs(600), invoices: [paid] })[0]).toBe('no');
    expect(traitOf('profitable', { ...costs(1), invoices: [{ ...paid, paidOn: daysBefore(-1) }] })).toEqual([
      'unknown',
      'noPayments',
      {},
    ]);
    expect(traitOf('profitable', costs(null))).toEqual(['yes', 'margin', { marginMinor: 3000 }]);
    expect(traitOf('profitable', account({ grossMargin: 0.6 }))).toEqual(['unknown', 'noRevenue', {}]);
    expect(traitOf('profitable', account({ mrr: 50 }))).toEqual(['unknown', 'noMargin', {}]);
  });

  it('renews: said so, or a second subscription within 45 days of an earlier one’s end', () => {
    expect(traitOf('renews', { outcomes: [outcome(9, 'expanded')] })).toEqual([
      'yes',
      'expanded',
      { date: daysBefore(9) },
    ]);
    const second = (gap: number) => ({
      subscriptions: [subscription(800, 400), subscription(400 - gap, null)],
    });
    expect(traitOf('renews', second(45))).toEqual(['yes', 'followOn', { date: daysBefore(355) }]);
    expect(traitOf('renews', second(-45))[0]).toBe('yes');
    expect(traitOf('renews', second(46))).toEqual(['no', 'lapsed', { date: daysBefore(400) }]);
    expect(traitOf('renews', { subscriptions: [subscription(800, null)] })).toEqual(['unknown', 'noneDue', {}]);
    expect(traitOf('renews', { outcomes: [outcome(9, 'contracted')] })[0]).toBe('no');
    expect(traitOf('renews', {})).toEqual(['unknown', 'noData', {}]);
  });

  it('stays: not ended, not contracted in a year', () => {
    expect(traitOf('stays', {})).toEqual(['yes', 'running', {}]);
    expect(traitOf('stays', account({ endedOn: asOf }))).toEqual(['no', 'ended', { date: asOf }]);
    expect(traitOf('stays', account({ endedOn: daysBefore(-1) }))[0]).toBe('yes');
    expect(traitOf('stays', { outcomes: [outcome(364, 'contracted')] })).toEqual([
      'no',
      'contracted',
      { date: daysBefore(364) },
    ]);
    expect(traitOf('stays', { outcomes: [outcome(365, 'contracted')] })[0]).toBe('yes');
  });
});
