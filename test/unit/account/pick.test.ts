/** What the account page picks out of a score. */
import { describe, expect, it } from 'vitest';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import { wayOf } from '../../../shared/model/momentum.ts';
import {
  barScale,
  columnsOf,
  isLive,
  leverSteps,
  measuredCount,
  seriesOf,
  shortfallOf,
  splitOff,
  weakestMetric,
} from '../../../renderer/features/account/pick.ts';
import { dimension, gap, lever, metric } from './made-up.ts';

/** The parts of a page that the pickers read. */
const pageOf = (dimensions: readonly ReturnType<typeof dimension>[], dimensionsOff: readonly string[] = []) =>
  ({ score: { score: 60, dimensions }, dimensionsOff }) as unknown as AccountPage;

describe('the worst metric', () => {
  it('has the lowest score, whatever its weight', () => {
    const worst = weakestMetric(
      dimension('finance', [metric('a', { score: 40, weight: 0.9 }), metric('b', { score: 39, weight: 0.01 })]),
    );
    expect(worst?.key).toBe('b');
  });

  it('of two equal ones weighs more', () => {
    const worst = weakestMetric(
      dimension('finance', [metric('a', { weight: 0.1 }), metric('b', { weight: 0.2 })]),
    );
    expect(worst?.key).toBe('b');
  });

  it('is none where nothing has a value', () => {
    expect(weakestMetric(dimension('finance', [gap('a', 'missing'), gap('b', 'expired')]))).toBeNull();
  });
});

describe('contributions', () => {
  it('and shortfall add up to the full weight', () => {
    const live = metric('a', { score: 80, weight: 0.12, contribution: 9.6 });
    if (!isLive(live)) throw new Error('a value with a score is live');
    expect(shortfallOf(live) + live.contribution).toBeCloseTo(12, 12);
  });

  it('share the scale of the heaviest metric', () => {
    const { score } = pageOf([
      dimension('a', [metric('x', { weight: 0.05 })]),
      dimension('b', [metric('y', { weight: 0.2 })]),
    ]);
    expect(barScale(score)).toBe(20);
    expect(barScale(pageOf([]).score)).toBe(0);
  });
});

describe('columns', () => {
  it('show every dimension in the page’s order, and those without data as names', () => {
    const page = pageOf(
      [
        dimension('finance', [metric('a')]),
        dimension('own', [metric('b')]),
        dimension('adoption', [metric('c')]),
      ],
      ['support'],
    );
    expect(columnsOf(page).map(({ key, dimension: shown }) => [key, shown !== null])).toEqual([
      ['adoption', true],
      ['support', false],
      ['finance', true],
      ['own', true],
    ]);
  });

  it('treat a dimension whose metrics are all off as one without data', () => {
    const page = pageOf([dimension('support', [gap('a', 'off'), gap('b', 'off')], null)], ['support']);
    expect(columnsOf(page)).toEqual([{ key: 'support', dimension: null }]);
    expect(measuredCount(page)).toEqual({ measured: 0, all: 1 });
  });

  it('list off metrics apart from those that are only missing', () => {
    const { shown, off } = splitOff(dimension('support', [metric('a'), gap('b', 'missing'), gap('c', 'off')]));
    expect([shown.map(({ key }) => key), off.map(({ key }) => key)]).toEqual([['a', 'b'], ['c']]);
  });
});

describe('levers', () => {
  const steps = leverSteps(
    {
      ...pageOf([]),
      levers: [lever('small', 1), lever('large', 9), lever('middle', 4)],
      pathToGreen: { levers: [lever('large', 9), lever('middle', 4)], caps: [], score: 73, reaches: true },
    },
    5,
  );

  it('lie on the path first, with the score that each step reaches', () => {
    expect(steps.map(({ lever: { metric: key }, step, reached }) => [key, step, reached])).toEqual([
      ['large', 1, 69],
      ['middle', 2, 73],
      ['small', null, null],
    ]);
  });

  it('stop where the page has no more room', () => {
    expect(leverSteps({ ...pageOf([]), levers: [lever('a', 1), lever('b', 2)], pathToGreen: null }, 1)).toEqual(
      [{ lever: lever('b', 2), step: null, reached: null }],
    );
  });
});

describe('time', () => {
  it('is flat under two points either way', () => {
    expect([2, 1.99, -1.99, -2, null].map(wayOf)).toEqual(['rising', 'steady', 'steady', 'falling', 'unknown']);
  });

  it('gives a line per dimension, with gaps where it was not scored', () => {
    const history = [
      { date: '2026-08-31', score: 50, band: 'amber' as const, dimensions: { support: 40 } },
      { date: '2026-09-30', score: null, band: 'unknown' as const, dimensions: {} },
    ];
    expect(seriesOf(history, null)).toEqual([50, null]);
    expect(seriesOf(history, 'support')).toEqual([40, null]);
  });
});
