/** When a workspace that nobody touches is locked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseOf, touchedAt, warningMs } from '../../../renderer/features/lock/idle.ts';

const minuteMs = 60_000;

describe('an untouched workspace', () => {
  it.each([
    [0, { name: 'awake' }],
    [14 * minuteMs - 1, { name: 'awake' }],
    [14 * minuteMs, { name: 'warned', secondsLeft: 60 }],
    [15 * minuteMs - 1, { name: 'warned', secondsLeft: 1 }],
    [15 * minuteMs, { name: 'due' }],
    [9 * 60 * minuteMs, { name: 'due' }],
  ])('after %i ms of fifteen minutes', (idleMs, phase) => {
    expect(phaseOf({ idleMs, limitMs: 15 * minuteMs })).toEqual(phase);
  });

  it('is never locked where nobody wants it', () => {
    expect(phaseOf({ idleMs: 1e12, limitMs: 0 })).toEqual({ name: 'awake' });
  });

  it('is always warned of for a minute, counted down, and then due', () => {
    const limits = fc.constantFrom(5, 15, 30, 60).map((minutes) => minutes * minuteMs);
    fc.assert(
      fc.property(limits, fc.integer({ min: 1, max: warningMs }), (limitMs, leftMs) => {
        const phase = phaseOf({ idleMs: limitMs - leftMs, limitMs });
        expect(phase).toEqual({ name: 'warned', secondsLeft: Math.ceil(leftMs / 1000) });
      }),
    );
  });
});

describe('a touch', () => {
  it('begins the time anew', () => {
    expect(touchedAt(0, 4 * minuteMs, 5 * minuteMs)).toBe(4 * minuteMs);
  });

  it('that wakes a machine which slept past the time does not', () => {
    expect(touchedAt(0, 8 * 60 * minuteMs, 5 * minuteMs)).toBe(0);
  });
});
