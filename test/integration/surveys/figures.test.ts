import { describe, expect, it } from 'vitest';
import { surveysAt, type SurveyQuestion } from '../../../electron/engine/surveys/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { SurveyReport } from '../../../shared/model/surveys/figures.ts';
import { asOf, daysBefore, metricAt } from '../../helpers/metric.ts';
import { type Row, type Rows, workspaceWith } from '../../helpers/workspace.ts';

const day = parseDay(asOf) as number;

const reportOf = (rows: Rows, question: Omit<SurveyQuestion, 'asOf'> = {}): SurveyReport =>
  surveysAt(workspaceWith(rows).db, { asOf: day, ...question });

/** Answers of nobody in particular, so many days before the as-of date. */
const answers = (account: string, scores: readonly number[], more: Row = {}): readonly Row[] =>
  scores.map((score) => ({ account, kind: 'nps', answeredOn: daysBefore(10), score, ...more }));
const times = (n: number, score: number): readonly number[] => Array.from({ length: n }, () => score);

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
    const by = (person: string | null, days: number, score: number, account = 'A'): Row => ({
      account,
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
        by('p', 2, 8, 'B'),
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

describe('CSAT', () => {
  it('is the share in the boxes at the top of each scale, with its Wilson interval', () => {
    const rated = (score: number, more: Row = {}): Row => ({
      account: 'A',
      kind: 'csat',
      answeredOn: daysBefore(3),
      score,
      ...more,
    });
    // The worked case 8 of 10.
    const surveys = [...times(8, 4), 3, 1].map((score) => rated(score));
    const { csat } = reportOf({ surveys });
    expect(csat).toMatchObject({ share: 0.8, n: 10, satisfied: 8, boxes: 2 });
    expect(csat.low).toBeCloseTo(0.49015684672072346, 9);
    expect(csat.high).toBeCloseTo(0.9433190520193067, 9);
    expect(metricAt({ surveys }, 'csat').value).toBeCloseTo(80, 12);
    const mixed = reportOf({
      surveys: [rated(4), rated(4, { boxes: 1 }), rated(9, { scaleMax: 10 }), rated(8, { scaleMax: 10 })],
    }).csat;
    expect(mixed).toMatchObject({ share: 0.5, n: 4, boxes: null });
    expect(mixed.scales.map(({ scaleMax, boxes, n, satisfied }) => [scaleMax, boxes, n, satisfied])).toEqual([
      [5, 2, 1, 1],
      [5, 1, 1, 0],
      [10, 2, 2, 1],
    ]);
  });
});

describe('effort', () => {
  it('never mixes the two versions', () => {
    const asked = (score: number, more: Row = {}): Row => ({
      account: 'A',
      kind: 'ces',
      answeredOn: daysBefore(3),
      score,
      ...more,
    });
    const { effort, effortV1, leftOut } = reportOf({
      surveys: [
        asked(7),
        asked(4, { scaleMin: 1, scaleMax: 7 }),
        ...times(5, 1).map((score) => asked(score, { scaleMin: 1, scaleMax: 5 })),
        asked(9, { scaleMax: 10 }),
      ],
    });
    expect(effort).toMatchObject({ mean: 5.5, n: 2, version: '2.0', direction: 'highIsEasy', low: null });
    expect(effort.answers?.map(({ score }) => score)).toEqual([7, 4]);
    expect(effortV1).toMatchObject({ mean: 1, n: 5, version: '1.0', direction: 'lowIsEasy', answers: null });
    expect(leftOut.ces).toBe(1);
    expect(reportOf({ surveys: [asked(7)] }).effortV1).toBeNull();
  });
});

describe('first-contact resolution', () => {
  it('pools the tickets of the metric’s window', () => {
    const closed = (account: string, days: number, firstContact: boolean | null): Row => ({
      account,
      openedOn: daysBefore(days + 1),
      closedOn: daysBefore(days),
      firstContact,
    });
    const tickets = [
      ...times(4, 30).map((days) => closed('A', days, true)),
      closed('A', 179, false),
      closed('B', 7, false),
      closed('B', 6, false),
      closed('B', 180, false),
      closed('B', 20, null),
    ];
    const { firstContactResolution, accounts } = reportOf({ tickets });
    expect(firstContactResolution).toMatchObject({
      n: 6,
      resolved: 4,
      from: daysBefore(179),
      to: daysBefore(7),
    });
    expect(firstContactResolution.share).toBeCloseTo(4 / 6, 12);
    expect(accounts.map((own) => own.firstContactResolution.n)).toEqual([5, 1]);
    expect(metricAt({ tickets }, 'firstContactResolution')).toMatchObject({ value: 80, n: 5 });
  });
});
