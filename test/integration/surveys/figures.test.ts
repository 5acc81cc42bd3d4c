import { describe, expect, it } from 'vitest';
import { daysBefore, metricAt } from '../../helpers/metric.ts';
import { reportOf, times } from '../../helpers/surveys.ts';
import type { Row } from '../../helpers/workspace.ts';

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
