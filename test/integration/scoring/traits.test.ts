import { describe, expect, it } from 'vitest';
import { traitKeys } from '../../../shared/model/score.ts';
import { traitEvidence } from '../../../shared/model/trait-evidence.ts';
import { asOf, daysBefore } from '../../helpers/metric.ts';
import { traitOf, traitsOf } from '../../helpers/traits.ts';
import type { Row } from '../../helpers/workspace.ts';

const nps = (days: number, score: number | null, more: Row = {}): Row => ({
  account: 'A',
  kind: 'nps',
  answeredOn: daysBefore(days),
  score,
  ...more,
});
const invited = (days: number): Row => ({
  account: 'A',
  kind: 'nps',
  invitedOn: daysBefore(days),
  score: null,
});

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
    expect(traitOf('engaged', { usage: [{ account: 'A', date: asOf }] })).toEqual([
      'yes',
      'score',
      { score: 100 },
    ]);
  });

  it('responsive: an answer in 180 days, or half of a year’s invitations', () => {
    expect(traitOf('responsive', { surveys: [nps(179, 0)] })).toEqual([
      'yes',
      'lastAnswer',
      { date: daysBefore(179) },
    ]);
    expect(traitOf('responsive', { surveys: [nps(180, 0)] })[0]).toBe('no');
    const old = nps(200, 5, { invitedOn: daysBefore(210) });
    expect(traitOf('responsive', { surveys: [old, invited(30)] })).toEqual([
      'yes',
      'answered',
      { answers: 1, invitations: 2 },
    ]);
    expect(traitOf('responsive', { surveys: [old, invited(30), invited(20)] })[0]).toBe('no');
    expect(traitOf('responsive', { surveys: [nps(400, 5)] })).toEqual(['unknown', 'neverAsked', {}]);
  });

  it('advocate: one person whose newest answer is 9 or 10', () => {
    const people = [nps(90, 10, { person: 'p' }), nps(30, 8, { person: 'p' }), nps(30, 9, { person: 'q' })];
    expect(traitOf('advocate', { surveys: people })).toEqual([
      'yes',
      'promoters',
      { promoters: 1, answers: 2 },
    ]);
    expect(traitOf('advocate', { surveys: people.slice(0, 2) })[0]).toBe('no');
    expect(traitOf('advocate', { surveys: [nps(365, 10)] })).toEqual(['unknown', 'noAnswers', {}]);
  });

  it('few complaints: the ticket rate is green', () => {
    expect(traitOf('fewComplaints', { tickets: [{ account: 'B', openedOn: asOf }] })).toEqual([
      'yes',
      'tickets',
      { value: 0, unit: 'perMonth' },
    ]);
    expect(traitOf('fewComplaints', {})).toEqual(['unknown', 'noTickets', {}]);
  });

  it('refers: at least one referral by the day', () => {
    const referral = (days: number, key = 'A'): Row => ({ account: key, date: daysBefore(days) });
    expect(traitOf('refers', { referrals: [referral(9), referral(2), referral(-2)] })).toEqual([
      'yes',
      'referrals',
      { count: 2, date: daysBefore(2) },
    ]);
    expect(traitOf('refers', { referrals: [referral(9, 'B')] })).toEqual(['no', 'noReferrals', {}]);
    expect(traitOf('refers', {})).toEqual(['unknown', 'noData', {}]);
  });
});
