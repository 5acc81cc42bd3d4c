import { describe, expect, it } from 'vitest';
import { daysBefore, metricAt } from '../../helpers/metric.ts';
import { reportOf, times } from '../../helpers/surveys.ts';
import type { Row, Rows } from '../../helpers/workspace.ts';

/** Answers of nobody in particular, so many days before the as-of date. */
const answers = (account: string, scores: readonly number[], more: Row = {}): readonly Row[] =>
  scores.map((score) => ({ account, kind: 'nps', answeredOn: daysBefore(10), score, ...more }));

describe('NPS', () => {
  it('pools the answers of all accounts instead of averaging the accounts', () => {
    // A: 5 of 5 promoters, +100. B: 15 detractors of 15, −100. Averaged that were 0.
    const { nps, accounts } = reportOf({
      surveys: [...answers('A', times(5, 10)), ...answers('B', times(15, 2))],
    });
    expect(accounts.map(({ key, nps: own }) => [key, own.score])).toEqual([
      ['A', 100],
      ['B', -100],
    ]);
    expect(nps).toMatchObject({ score: -50, n: 20, promoters: 5, passives: 0, detractors: 15 });
    expect(nps.distribution).toEqual([0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 5]);
  });

  it('takes each person’s newest answer of the window, of one day the later row, and counts the others', () => {
    const by = (person: string | null, days: number, score: number): Row => ({
      account: 'A',
      person,
      kind: 'nps',
      answeredOn: daysBefore(days),
      score,
    });
    const { nps } = reportOf({
      surveys: [
        by('p', 1, 9),
        by('p', 5, 0),
        by('p', 400, 0),
        by('q', 3, 1),
        by('q', 3, 7),
        { ...by('p', 2, 8), account: 'B' },
        by(null, 364, 4),
        by(null, 364, 4),
        by(null, 365, 10),
        by('r', -1, 10),
      ],
    });
    expect(nps).toMatchObject({
      n: 5,
      promoters: 1,
      passives: 2,
      detractors: 2,
      repeated: 2,
      withoutPerson: 2,
    });
    expect(nps.newest).toBe(daysBefore(1));
    expect(nps.score).toBeCloseTo(-20, 12);
  });

  it('shows the answers instead of a score of fewer than five', () => {
    const { nps } = reportOf({ surveys: answers('A', [10, 3, 8, 9]) });
    expect(nps).toMatchObject({ score: null, low: null, high: null, n: 4, promoters: 2 });
    expect(nps.answers?.map(({ account, score }) => [account, score])).toEqual([
      ['A', 10],
      ['A', 3],
      ['A', 8],
      ['A', 9],
    ]);
    expect(reportOf({ surveys: answers('A', [10, 3, 8, 9, 9]) }).nps).toMatchObject({
      score: 40,
      answers: null,
    });
    expect(reportOf({}).nps).toMatchObject({ score: null, n: 0, answers: [], responseRate: null });
  });

  it('keeps what was asked on 1 to 10 apart, under its label', () => {
    const { nps, npsFromOne, leftOut } = reportOf({
      surveys: [
        ...answers('A', times(6, 10)),
        ...answers('A', times(8, 1), { scaleMin: 1, scaleMax: 10 }),
        ...answers('A', [4], { scaleMax: 5 }),
      ],
    });
    expect(nps).toMatchObject({ score: 100, n: 6 });
    expect(npsFromOne).toMatchObject({ label: 'not standard NPS', scale: [1, 10], score: -100, n: 8 });
    expect(leftOut).toEqual({ nps: 1, ces: 0 });
    expect(reportOf({ surveys: answers('A', [9]) }).npsFromOne).toBeNull();
  });

  it('doubts fifty answers without a zero where nobody named the scale', () => {
    expect(reportOf({ surveys: answers('A', times(50, 8)) }).nps.doubt).toBe('noZeros');
    expect(reportOf({ surveys: answers('A', times(49, 8)) }).nps.doubt).toBeNull();
    expect(reportOf({ surveys: answers('A', [...times(50, 8), 0]) }).nps.doubt).toBeNull();
    expect(reportOf({ surveys: answers('A', times(50, 8), { scaleMin: 0 }) }).nps.doubt).toBeNull();
  });

  it('has the mean that the metric has', () => {
    const surveys = [...answers('A', [10, 3, 8]), ...answers('A', [2, 9], { person: 'p' })];
    const { distribution, n } = reportOf({ surveys }).nps;
    const sum = distribution.reduce((total, count, score) => total + count * score, 0);
    expect(metricAt({ surveys }, 'recommendation').value).toBeCloseTo(sum / n, 12);
  });

  it('counts the answers of those that left, and says so', () => {
    const rows: Rows = {
      accounts: [{ key: 'A', endedOn: daysBefore(2) }, { key: 'B' }],
      surveys: [...answers('A', times(5, 0)), ...answers('B', times(5, 10))],
    };
    const { nps, accounts } = reportOf(rows);
    expect(nps).toMatchObject({ score: 0, n: 10 });
    expect(accounts.map(({ key, customer }) => [key, customer])).toEqual([
      ['A', false],
      ['B', true],
    ]);
  });
});

describe('the response rate', () => {
  const invited = (days: number, answer: Row = {}): Row => ({
    account: 'A',
    kind: 'nps',
    invitedOn: daysBefore(days),
    ...answer,
  });
  const answered = (days: number, score: number | null): Row => ({ answeredOn: daysBefore(days), score });

  it('is answered invitations ÷ invitations sent in the window', () => {
    const { nps } = reportOf({
      surveys: [
        invited(20, answered(18, 9)),
        invited(20, { score: 4 }),
        invited(20),
        invited(20, answered(19, null)),
        invited(20, answered(-1, 8)),
        invited(370, answered(364, 7)),
        invited(-1),
        { account: 'A', kind: 'nps', ...answered(3, 10) },
      ],
    });
    expect(nps).toMatchObject({
      invitations: 5,
      answeredInvitations: 2,
      responseRate: 0.4,
      uninvitedAnswers: 1,
    });
    // The dash beside a date is no answer; the answer of an unknown date counts as one to its invitation alone.
    expect(nps).toMatchObject({ n: 3, withoutScore: 1 });
  });

  it('is not known without any invitation', () => {
    expect(reportOf({ surveys: answers('A', [9]) }).nps).toMatchObject({ responseRate: null, invitations: 0 });
  });

  it('is told for each question by itself', () => {
    const report = reportOf({ surveys: [invited(5), { ...invited(5, answered(4, 5)), kind: 'csat' }] });
    expect([report.nps.responseRate, report.csat.responseRate, report.effort.responseRate]).toEqual([
      0,
      1,
      null,
    ]);
  });
});
