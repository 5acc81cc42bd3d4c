import { describe, expect, it } from 'vitest';
import { activityOf } from '../../../electron/engine/people/activity.ts';
import type { Signs } from '../../../electron/engine/db/queries/person-rows.ts';
import { isoOf } from '../../../shared/dates.ts';

/** The day that is looked at. */
const day = 20_000;
const ago = (days: number): string => isoOf(day - days);

/** Every dataset has rows a year ago, and one of others so many days ago. */
const datesTo = (newest: number) => {
  const dates = [day - 365, day - newest];
  return { usage: dates, trainings: dates, tickets: dates, surveys: dates };
};

/** A sign by how many days ago it was; null: none. */
const sign = (dataset: Signs['dataset'], last: number | null, first = 300) => ({
  dataset,
  first: day - first,
  last: last === null ? null : day - last,
});

const activity = (signs: readonly ReturnType<typeof sign>[], newest = 0) =>
  activityOf(signs, { day, dates: datesTo(newest) });

describe('who has gone quiet', () => {
  it.each([
    // D − 30 < d: still in the last 30 days
    [29, null],
    // d = D − 30 is the first day that is not
    [30, ago(30)],
    [75, ago(75)],
    // D − 120 < d: the last day of the 90 before
    [119, ago(119)],
    [120, null],
    [300, null],
  ])('last seen %i days ago', (days, quietSince) => {
    expect(activity([sign('usage', days)])).toMatchObject({ lastSeen: ago(days), quietSince });
  });

  it('is nobody who was never seen', () => {
    expect(activity([])).toEqual({ firstSeen: null, lastSeen: null, quietSince: null, isNew: false });
    expect(activity([sign('trainings', null)])).toMatchObject({ lastSeen: null, quietSince: null });
  });

  it('is nobody who shows life anywhere', () => {
    expect(activity([sign('usage', 60), sign('surveys', 5)]).quietSince).toBeNull();
    expect(activity([sign('usage', 60), sign('surveys', 45)]).quietSince).toBe(ago(45));
  });

  it('is not said where the data itself ends: others must go on for 30 days', () => {
    // Last sign 50 days ago: an export that ends 21 days ago shows 29 days of silence, one of 20 days ago shows 30.
    expect(activity([sign('usage', 50)], 21).quietSince).toBeNull();
    expect(activity([sign('usage', 50)], 20).quietSince).toBe(ago(50));
  });

  it('hears the silence in any dataset that goes on', () => {
    const dates = { ...datesTo(0), surveys: [day - 365, day - 45] };
    const signs = [sign('usage', 60), sign('surveys', 45)];
    expect(activityOf(signs, { day, dates }).quietSince).toBe(ago(45));
    // The answers alone: nobody was asked since.
    expect(activityOf(signs.slice(1), { day, dates }).quietSince).toBeNull();
    // Use of half a year ago went on elsewhere, but that is no silence of late.
    expect(activityOf([sign('usage', 180), sign('surveys', 45)], { day, dates }).quietSince).toBeNull();
  });
});

describe('who is new', () => {
  it.each([
    [0, true],
    [29, true],
    [30, false],
  ])('first seen %i days ago', (days, isNew) => {
    expect(activity([sign('usage', days, days)])).toMatchObject({ firstSeen: ago(days), isNew });
  });

  it('is not said where the data begins only then', () => {
    const dates = { ...datesTo(0), usage: [day - 20, day] };
    expect(activityOf([sign('usage', 10, 10)], { day, dates }).isNew).toBe(false);
    expect(activityOf([sign('usage', 10, 10), sign('tickets', 10, 10)], { day, dates }).isNew).toBe(true);
  });
});
