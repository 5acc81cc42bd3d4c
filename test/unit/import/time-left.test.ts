import { describe, expect, it } from 'vitest';
import { createTimeLeft } from '../../../electron/engine/import/time-left.ts';

describe('time left', () => {
  it('is not known in the first second, nor while the share is not', () => {
    const left = createTimeLeft();
    expect(left(null, 0)).toBeUndefined();
    expect(left(0.1, 0)).toBeUndefined();
    expect(left(0.4, 900)).toBeUndefined();
    expect(left(0.5, 1_000)).toBe(1_000);
  });

  it('runs down steadily with steady work', () => {
    const left = createTimeLeft();
    const told = Array.from({ length: 41 }, (_, i) => left(i / 40, i * 250));
    expect(told.slice(4)).toEqual(Array.from({ length: 37 }, (_, i) => 9_000 - i * 250));
  });

  it('does not jump when the work does', () => {
    const left = createTimeLeft();
    left(0, 0);
    const first = left(0.5, 2_000) as number;
    const next = left(0.9, 2_100) as number;
    expect(first).toBe(2_000);
    expect(next).toBeGreaterThan(1_000);
    expect(next).toBeLessThan(first);
  });

  it('is never below nothing', () => {
    const left = createTimeLeft();
    left(0, 0);
    left(0.9, 2_000);
    expect(left(0.95, 60_000)).toBeGreaterThanOrEqual(0);
    expect(left(1, 61_000)).toBeGreaterThanOrEqual(0);
  });
});
