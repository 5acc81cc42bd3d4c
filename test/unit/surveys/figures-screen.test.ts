/** What the screen of the figures makes of the engine's figures. */
import { describe, expect, it } from 'vitest';
import { binsFrom, binsOf, groupBins, modeOf } from '../../../renderer/features/surveys/figures/bins.ts';
import { endsOf, groupRows } from '../../../renderer/features/surveys/figures/group-rows.ts';
import { leftOutOf } from '../../../renderer/features/surveys/figures/left-out.ts';
import { measureText } from '../../../renderer/features/surveys/figures/measure-text.ts';
import { measuresIn, readingOf } from '../../../renderer/features/surveys/figures/reading.ts';
import { changesOver, countChanges, spanOf } from '../../../renderer/features/surveys/figures/trend-words.ts';
import { heldFiguresView } from '../../../renderer/features/surveys/figures/view-state.ts';
import { formatFor } from '../../../shared/format.ts';
import { groupsNamed, npsOfScores, noFigures, pageWith, periodOf } from '../../helpers/survey-figures.ts';

describe('a reading', () => {
  it('has no value where there are too few answers, but the answers', () => {
    const few = { ...noFigures, nps: npsOfScores([10, 3]) };
    expect(readingOf(few, 'nps')).toMatchObject({ value: null, low: null, n: 2, few: [10, 3] });
    const many = { ...noFigures, nps: npsOfScores([10, 10, 10, 3, 8]) };
    expect(readingOf(many, 'nps')).toMatchObject({ value: 40, n: 5, few: null });
  });

  it('of satisfaction keeps back a share of fewer than five, which the engine gives', () => {
    const answers = [{ account: 'A', person: null, answeredOn: '2026-06-01', score: 5 }];
    const csat = { ...noFigures.csat, share: 1, low: 0.2, high: 1, n: 1, answers };
    expect(readingOf({ ...noFigures, csat }, 'csat')).toMatchObject({ value: null, high: null, few: [5] });
    const enough = { ...csat, n: 5, answers: null };
    expect(readingOf({ ...noFigures, csat: enough }, 'csat')).toMatchObject({ value: 1, high: 1 });
  });

  it('of first contact knows no invitations and keeps back a share of fewer than five tickets', () => {
    const figures = (n: number) => ({
      ...noFigures,
      firstContactResolution: { ...noFigures.firstContactResolution, share: 1, low: 0.5, high: 1, n },
    });
    expect(readingOf(figures(4), 'firstContactResolution')).toMatchObject({ value: null, response: null });
    expect(readingOf(figures(5), 'firstContactResolution')).toMatchObject({ value: 1, low: 0.5 });
  });

  it('of a question nobody was asked is none', () => {
    expect(readingOf(noFigures, 'npsFromOne')).toBeNull();
    expect(readingOf(noFigures, 'effortV1')).toBeNull();
  });
});

describe('the measures', () => {
  it('are those that anything is known of, in the window or in a period', () => {
    expect(measuresIn(pageWith({}))).toEqual([]);
    const past = periodOf('2026-Q1', [9, 9]);
    expect(measuresIn(pageWith({ periods: [past] }))).toEqual(['nps']);
    const invited = { ...noFigures.csat, invitations: 3 };
    expect(measuresIn(pageWith({ csat: invited, periods: [past] }))).toEqual(['nps', 'csat']);
  });

  it('are written with a sign, a percent sign, or one decimal', () => {
    const format = formatFor('en');
    expect(measureText('nps', 31.6, format)).toBe('+32');
    expect(measureText('npsFromOne', -0.4, format)).toBe('0');
    expect(measureText('csat', 0.825, format)).toBe('83%');
    expect(measureText('effort', 5, format)).toBe('5.0');
  });
});

describe('what is left out', () => {
  it('is named with its number, and only where there is any', () => {
    const figures = {
      ...noFigures,
      nps: { ...npsOfScores([9]), repeated: 4 },
      leftOut: { nps: 2, ces: 1 },
      tickets: { unmarked: 7 },
    };
    expect(leftOutOf(figures, 'nps')).toEqual([
      { reason: 'repeated', n: 4 },
      { reason: 'otherScale', n: 2 },
    ]);
    expect(leftOutOf(figures, 'effort')).toEqual([{ reason: 'otherScale', n: 1 }]);
    expect(leftOutOf(figures, 'firstContactResolution')).toEqual([{ reason: 'unmarked', n: 7 }]);
    expect(leftOutOf(figures, 'csat')).toEqual([]);
  });
});

describe('bins', () => {
  it('have every whole score of the scale, and put what lies between two with the lower', () => {
    const counts = [
      { score: 2, n: 3 },
      { score: 4.5, n: 1 },
      { score: 5, n: 2 },
    ];
    expect(binsOf(counts, [1, 5]).map(({ n }) => n)).toEqual([0, 3, 0, 1, 2]);
    expect(binsFrom([9, 1, 2], 1)).toEqual([
      { score: 1, n: 1 },
      { score: 2, n: 2 },
    ]);
  });

  it('say which score is most frequent, of several the highest, and none without answers', () => {
    const bins = binsFrom([1, 4, 4, 0], 0);
    expect(modeOf(bins)).toEqual({ score: 2, n: 4 });
    expect(modeOf(binsFrom([0, 0], 0))).toBeNull();
  });

  it('are parted by what they count as', () => {
    const groups = groupBins(binsFrom([1, 2, 3], 0), (score) => (score > 1 ? 'satisfied' : 'unsatisfied'));
    expect(groups).toEqual([
      { of: 'unsatisfied', span: 2, n: 3 },
      { of: 'satisfied', span: 1, n: 3 },
    ]);
  });
});

describe('groups', () => {
  const groups = groupsNamed({
    Ankara: [10, 10, 10, 10, 0],
    Bursa: [9, 9],
    Cairo: [0, 0, 0, 0, 0, 0],
    Delft: [],
  });

  it('are ordered by figure, by answers or by name; those too small for a figure last, those without answers not at all', () => {
    const names = (order: Parameters<typeof groupRows>[2]) =>
      groupRows(groups, 'nps', order).map(({ figures }) => figures.group);
    expect(names('value')).toEqual(['Ankara', 'Cairo', 'Bursa']);
    expect(names('n')).toEqual(['Cairo', 'Ankara', 'Bursa']);
    expect(names('name')).toEqual(['Ankara', 'Bursa', 'Cairo']);
  });

  it('have two ends where two have a figure', () => {
    const ends = endsOf(groupRows(groups, 'nps', 'name'));
    expect([ends?.low.figures.group, ends?.high.figures.group]).toEqual(['Cairo', 'Ankara']);
    expect(endsOf(groupRows(groups.slice(0, 2), 'nps', 'name'))).toBeNull();
  });
});

describe('over time', () => {
  const good = Array.from({ length: 60 }, () => 10);
  const bad = Array.from({ length: 60 }, () => 0);
  const periods = [
    periodOf('2026-Q1', good),
    periodOf('2026-Q2', []),
    periodOf('2026-Q3', bad),
    periodOf('2026-Q4', [...bad, 10]),
  ];

  it('a score is compared with the last one there was, and the change is real or noise', () => {
    const [first, blank, fall, still] = changesOver(periods);
    expect([first, blank]).toEqual([null, null]);
    expect(fall).toMatchObject({ difference: -200, real: true, since: '2026-Q1', isNext: false });
    expect(still).toMatchObject({ real: false, since: '2026-Q3', isNext: true });
    expect(countChanges(changesOver(periods))).toEqual({ real: 1, noise: 1 });
  });

  it('the first one keeps the change that the engine found against the period before', () => {
    const change = { difference: 3, z: 0.5, real: false };
    const [first] = changesOver([{ ...periodOf('2026-Q1', good), change }]);
    expect(first).toEqual({ ...change, since: null, isNext: true });
  });

  it('has a first and a last period with a figure', () => {
    const span = spanOf(periods, 'nps');
    expect([span?.first.period.period, span?.first.value]).toEqual(['2026-Q1', 100]);
    expect(span?.last.period.period).toBe('2026-Q4');
    expect(spanOf([periodOf('2026-Q1', [])], 'nps')).toBeNull();
  });
});

it('holds the view until another workspace is opened', () => {
  const { start, stateIn, reduceHeld } = heldFiguresView;
  const held = reduceHeld({ opening: 1, state: start }, { opening: 1, action: { by: 'owner' } });
  expect(stateIn(held, 1)).toEqual({ ...start, by: 'owner' });
  expect(stateIn(held, 2)).toEqual(start);
});
