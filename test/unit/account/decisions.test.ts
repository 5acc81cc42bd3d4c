/** Deciding about an account: what the form begins with and lacks, how decisions stand at a date. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandProblems,
  daysLater,
  firstDraft,
  isUnchanged,
} from '../../../renderer/features/account/decisions/band-draft.ts';
import { endsIn, inOrder, stateOf } from '../../../renderer/features/account/decisions/decision-state.ts';
import type { AppliesDecision, BandDecision } from '../../../shared/model/decisions.ts';

const asOf = '2026-06-30';
const override = { band: 'red', reason: 'r', author: 'Ada', expiresOn: '2026-08-01' } as const;
const sound = { band: 'green', reason: 'signed', author: 'Ada', until: asOf } as const;

const band: BandDecision = {
  kind: 'band',
  id: 1,
  band: 'green',
  reason: 'signed',
  author: 'Ada',
  from: '2026-06-10',
  until: '2026-07-10',
  withdrawnOn: null,
  withdrawnAt: null,
  withdrawnBy: null,
};
const withdrawn = { ...band, id: 2, withdrawnOn: '2026-06-20', withdrawnAt: 'x', withdrawnBy: 'Ece' };
const applies: AppliesDecision = {
  kind: 'applies',
  id: 1,
  metric: 'csat',
  reason: 'none',
  author: null,
  decidedAt: '2026-06-01T08:00:00Z',
  withdrawnAt: null,
  withdrawnBy: null,
};

describe('the form of a light', () => {
  it('begins empty for the next 30 days, with who decided last', () => {
    expect(firstDraft(asOf, { override: null, author: 'Ece' })).toEqual({
      band: null,
      reason: '',
      author: 'Ece',
      until: '2026-07-30',
    });
  });

  it('begins with the light that is set, to be changed', () => {
    const draft = firstDraft(asOf, { override, author: 'Ece' });
    expect(draft).toEqual({ band: 'red', reason: 'r', author: 'Ece', until: '2026-08-01' });
  });

  it('has nothing to store while it says what holds already', () => {
    const draft = firstDraft(asOf, { override, author: 'Ada' });
    expect(isUnchanged(draft, override)).toBe(true);
    expect(isUnchanged({ ...draft, author: 'Ece' }, override)).toBe(false);
    expect(isUnchanged({ ...draft, until: '2026-08-02' }, override)).toBe(false);
    expect(isUnchanged(draft, null)).toBe(false);
  });

  it('lacks what is blank, and a last day that is one and not past', () => {
    expect(bandProblems(sound, asOf)).toEqual({});
    expect(bandProblems({ band: null, reason: ' ', author: '', until: '' }, asOf)).toEqual({
      band: { code: 'noBand' },
      reason: { code: 'decision.noReason' },
      author: { code: 'decision.noAuthor' },
      until: { code: 'noDate' },
    });
    expect(bandProblems({ ...sound, until: '2026-06-29' }, asOf)).toEqual({
      until: { code: 'decision.lastDay', detail: { date: asOf } },
    });
  });

  it('counts days over the ends of months and years', () => {
    expect(daysLater('2026-12-20', 14)).toBe('2027-01-03');
    expect(daysLater('2028-02-15', 14)).toBe('2028-02-29');
  });
});

describe('a decision', () => {
  it('holds from its first day to its last, and not from the day of its withdrawal on', () => {
    const at = (iso: string) => [stateOf(band, iso), stateOf(withdrawn, iso)];
    expect(at('2026-06-09')).toEqual(['later', 'later']);
    expect(at('2026-06-10')).toEqual(['holds', 'holds']);
    expect(at('2026-06-19')).toEqual(['holds', 'holds']);
    expect(at('2026-06-20')).toEqual(['holds', 'withdrawn']);
    expect(at('2026-07-10')).toEqual(['holds', 'withdrawn']);
    expect(at('2026-07-11')).toEqual(['expired', 'withdrawn']);
  });

  it('never held where it was withdrawn on its first day', () => {
    const never = { ...withdrawn, withdrawnOn: withdrawn.from };
    for (const day of ['2026-06-09', '2026-06-10', '2026-07-11']) expect(stateOf(never, day)).toBe('withdrawn');
  });

  it('on a metric holds on every day until it is withdrawn', () => {
    expect(stateOf(applies, '2020-01-01')).toBe('holds');
    expect(stateOf({ ...applies, withdrawnAt: '2026-06-02' }, '2020-01-01')).toBe('withdrawn');
  });

  it('is listed before those that hold no longer, whatever their number', () => {
    const anyOf = fc.constantFrom(band, withdrawn, applies);
    fc.assert(
      fc.property(fc.array(anyOf), (decisions) => {
        const states = inOrder(decisions, asOf).map((decision) => stateOf(decision, asOf) === 'holds');
        expect(states.toSorted((a, b) => Number(b) - Number(a))).toEqual(states);
        expect(states).toHaveLength(decisions.length);
      }),
    );
  });

  it('ends soon in its last week', () => {
    expect([endsIn('2026-07-07', asOf), endsIn('2026-07-08', asOf)]).toEqual([7, null]);
    expect([endsIn(asOf, asOf), endsIn('2026-06-29', asOf)]).toEqual([0, null]);
  });
});
