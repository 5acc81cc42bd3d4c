import { describe, expect, it } from 'vitest';
import { scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { traitKeys } from '../../../shared/model/score.ts';
import { traitEvidence, type TraitKey } from '../../../shared/model/trait-evidence.ts';
import { asOf, daysBefore } from '../../helpers/metric.ts';
import { type Row, type Rows, workspaceWith } from '../../helpers/workspace.ts';

const traitsOf = (rows: Rows) => {
  const { db } = workspaceWith({ accounts: [{ key: 'A' }], ...rows });
  const score = scoreAccounts(db, { asOf: parseDay(asOf) as number }).accounts.find((account) => account.key === 'A');
  return score?.traits ?? [];
};

const traitOf = (key: TraitKey, rows: Rows) => {
  const trait = traitsOf(rows).find((candidate) => candidate.key === key);
  return [trait?.state, trait?.evidence.code, trait?.evidence.detail];
};

const account = (more: Row): Rows => ({ accounts: [{ key: 'A', ...more }] });
const nps = (days: number, score: number | null, more: Row = {}): Row => ({ account: 'A', kind: 'nps', answeredOn: daysBefore(days), score, ...more });
const invited = (days: number): Row => ({ account: 'A', kind: 'nps', invitedOn: daysBefore(days), score: null });
const subscription = (from: number, to: number | null): Row => ({ account: 'A', startedOn: daysBefore(from), endedOn: to === null ? null : daysBefore(to), mrr: 100 });
const outcome = (days: number, kind: string): Row => ({ account: 'A', date: daysBefore(days), outcome: kind });

describe('the ten traits', () => {
  it('are always all there, with evidence of the closed list', () => {
    const traits = traitsOf({});
    expect(traits.map((trait) => trait.key)).toEqual(traitKeys);
    for (const { key, evidence } of traits) expect(traitEvidence[key]).toContain(evidence.code);
  });

  it('satisfied and engaged follow their dimensions', () => {
    expect(traitOf('satisfied', { surveys: [nps(5, 8)] })).toEqual(['yes', 'score', { score: 75 }]);
    expect(traitOf('satisfied', { surveys: [nps(5, 7.9)] })[0]).toBe('no');
    expect(traitOf('satisfied', {})).toEqual(['unknown', 'noScore', {}]);
    expect(traitOf('engaged', { usage: [{ account: 'A', date: asOf }] })).toEqual(['yes', 'score', { score: 100 }]);
  });

  it('loyal: 24 months to the day, or a renewal', () => {
    expect(traitOf('loyal', account({ startedOn: '2024-06-30' }))).toEqual(['yes', 'months', { months: 24, since: '2024-06-30' }]);
    expect(traitOf('loyal', account({ startedOn: '2024-07-01' }))).toEqual(['no', 'months', { months: 23, since: '2024-07-01' }]);
    expect(traitOf('loyal', { outcomes: [outcome(9, 'renewed')] })).toEqual(['yes', 'renewed', { times: 1, date: daysBefore(9) }]);
    expect(traitOf('loyal', { outcomes: [outcome(9, 'expanded'), outcome(-9, 'renewed')] })).toEqual(['unknown', 'noStart', {}]);
  });

  it('responsive: an answer in 180 days, or half of a year’s invitations', () => {
    expect(traitOf('responsive', { surveys: [nps(179, 0)] })).toEqual(['yes', 'lastAnswer', { date: daysBefore(179) }]);
    expect(traitOf('responsive', { surveys: [nps(180, 0)] })[0]).toBe('no');
    const old = nps(200, 5, { invitedOn: daysBefore(210) });
    expect(traitOf('responsive', { surveys: [old, invited(30)] })).toEqual(['yes', 'answered', { answers: 1, invitations: 2 }]);
    expect(traitOf('responsive', { surveys: [old, invited(30), invited(20)] })[0]).toBe('no');
    expect(traitOf('responsive', { surveys: [nps(400, 5)] })).toEqual(['unknown', 'neverAsked', {}]);
  });

  it('profitable: what was paid × margin above the cost, or a margin at all', () => {
    const paid = { account: 'A', dueOn: asOf, paidOn: asOf, amount: 1000 };
    const costs = (cac: number | null): Rows => ({ ...account({ cac, grossMargin: 0.6, mrr: 50 }) });
    expect(traitOf('profitable', { ...costs(599), invoices: [paid] })).toEqual(['yes', 'value', { valueMinor: 60_000, costMinor: 59_900 }]);
    expect(traitOf('profitable', { ...costs(600), invoices: [paid] })[0]).toBe('no');
    expect(traitOf('profitable', { ...costs(1), invoices: [{ ...paid, paidOn: daysBefore(-1) }] })).toEqual(['unknown', 'noPayments', {}]);
    expect(traitOf('profitable', costs(null))).toEqual(['yes', 'margin', { marginMinor: 3000 }]);
    expect(traitOf('profitable', account({ grossMargin: 0.6 }))).toEqual(['unknown', 'noRevenue', {}]);
    expect(traitOf('profitable', account({ mrr: 50 }))).toEqual(['unknown', 'noMargin', {}]);
  });

  it('advocate: one person whose newest answer is 9 or 10', () => {
    const people = [nps(90, 10, { person: 'p' }), nps(30, 8, { person: 'p' }), nps(30, 9, { person: 'q' })];
    expect(traitOf('advocate', { surveys: people })).toEqual(['yes', 'promoters', { promoters: 1, answers: 2 }]);
    expect(traitOf('advocate', { surveys: people.slice(0, 2) })[0]).toBe('no');
    expect(traitOf('advocate', { surveys: [nps(365, 10)] })).toEqual(['unknown', 'noAnswers', {}]);
  });

  it('few complaints: the ticket rate is green', () => {
    expect(traitOf('fewComplaints', { tickets: [{ account: 'B', openedOn: asOf }] })).toEqual(['yes', 'tickets', { value: 0, unit: 'perMonth' }]);
    expect(traitOf('fewComplaints', {})).toEqual(['unknown', 'noTickets', {}]);
  });

  it('renews: said so, or a second subscription within 45 days of an earlier one’s end', () => {
    expect(traitOf('renews', { outcomes: [outcome(9, 'expanded')] })).toEqual(['yes', 'expanded', { date: daysBefore(9) }]);
    const second = (gap: number) => ({ subscriptions: [subscription(800, 400), subscription(400 - gap, null)] });
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
    expect(traitOf('stays', { outcomes: [outcome(364, 'contracted')] })).toEqual(['no', 'contracted', { date: daysBefore(364) }]);
    expect(traitOf('stays', { outcomes: [outcome(365, 'contracted')] })[0]).toBe('yes');
  });

  it('refers: at least one referral by the day', () => {
    const referral = (days: number, key = 'A'): Row => ({ account: key, date: daysBefore(days) });
    expect(traitOf('refers', { referrals: [referral(9), referral(2), referral(-2)] })).toEqual(['yes', 'referrals', { count: 2, date: daysBefore(2) }]);
    expect(traitOf('refers', { referrals: [referral(9, 'B')] })).toEqual(['no', 'noReferrals', {}]);
    expect(traitOf('refers', {})).toEqual(['unknown', 'noData', {}]);
  });
});
