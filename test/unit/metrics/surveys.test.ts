import { describe, expect, it } from 'vitest';
import { daysBefore, metricAt } from '../../helpers/metric.ts';
import type { Row } from '../../helpers/workspace.ts';

type Kind = 'nps' | 'csat' | 'ces';

/** An answer so many days before the as-of date. */
const answer = (kind: Kind, days: number, score: number): Row => ({
  account: 'A',
  kind,
  answeredOn: daysBefore(days),
  score,
});
const by = (person: string, row: Row): Row => ({ ...row, person });
const outOf = (scaleMax: number, row: Row): Row => ({ ...row, scaleMax });

describe('recommendation', () => {
  it('takes the newest answer of each person, of one day the later row', () => {
    const surveys = [
      by('p', answer('nps', 50, 2)),
      by('p', answer('nps', 10, 4)),
      by('p', answer('nps', 10, 8)),
      by('q', answer('nps', 30, 10)),
      by('q', answer('nps', -1, 0)),
    ];
    expect(metricAt({ surveys }, 'recommendation')).toMatchObject({ value: 9, n: 2, newest: daysBefore(10) });
  });

  it('counts every answer without a person', () => {
    const surveys = [answer('nps', 5, 6), answer('nps', 5, 6), answer('nps', 5, 9)];
    expect(metricAt({ surveys }, 'recommendation')).toMatchObject({ value: 7, n: 3 });
  });

  it('keeps a 1 to 10 question apart, and scores out of range', () => {
    const surveys = [
      answer('nps', 5, 10),
      { ...answer('nps', 5, 1), scaleMin: 1, scaleMax: 10 },
      answer('nps', 5, 11),
    ];
    expect(metricAt({ surveys }, 'recommendation')).toMatchObject({ value: 10, n: 1 });
  });

  it('is expired when the account answered, but too long ago, and missing when it never did', () => {
    const other = { ...answer('nps', 0, 5), account: 'B' };
    expect(metricAt({ surveys: [answer('nps', 364, 7), other] }, 'recommendation').value).toBe(7);
    expect(metricAt({ surveys: [answer('nps', 365, 7), other] }, 'recommendation').state).toBe('expired');
    expect(metricAt({ surveys: [answer('nps', 366, 7), other] }, 'recommendation').state).toBe('expired');
    expect(metricAt({ accounts: [{ key: 'A' }], surveys: [other] }, 'recommendation').state).toBe('missing');
  });

  it('is off where nobody was ever asked, though other surveys are there', () => {
    expect(metricAt({ surveys: [answer('csat', 5, 4)] }, 'recommendation').state).toBe('off');
  });

  it('does not take an invitation for an answer', () => {
    const invited: Row = { account: 'A', kind: 'nps', invitedOn: daysBefore(3), score: null };
    expect(
      metricAt({ surveys: [invited, { ...answer('nps', 0, 5), account: 'B' }] }, 'recommendation').state,
    ).toBe('missing');
  });
});

describe('csat', () => {
  it('counts the two boxes at the top of each answer’s own scale', () => {
    const surveys = [
      answer('csat', 5, 4),
      answer('csat', 5, 3),
      outOf(10, answer('csat', 364, 9)),
      outOf(10, answer('csat', 5, 8)),
      answer('csat', 365, 5),
    ];
    expect(metricAt({ surveys }, 'csat')).toMatchObject({ value: 50, n: 4 });
  });

  it('needs three answers, and fewer are a gap', () => {
    expect(metricAt({ surveys: [answer('csat', 5, 5), answer('csat', 5, 5)] }, 'csat')).toMatchObject({
      state: 'tooFew',
      value: null,
    });
  });
});

describe('effort', () => {
  it('is the mean of CES 2.0; CES 1.0 stays out', () => {
    const surveys = [answer('ces', 5, 7), outOf(7, answer('ces', 5, 4)), outOf(5, answer('ces', 5, 1))];
    expect(metricAt({ surveys }, 'effort')).toMatchObject({ value: 5.5, n: 2 });
  });

  it('is off where only CES 1.0 was asked', () => {
    expect(metricAt({ surveys: [outOf(5, answer('ces', 5, 1))] }, 'effort').state).toBe('off');
  });
});
