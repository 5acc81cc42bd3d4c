/** The grid of cohorts on the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortsOf } from '../../../electron/engine/value/cohorts.ts';
import {
  ageAt,
  cohortGrid,
  firstPlace,
  isWithin,
  movedPlace,
} from '../../../renderer/features/value/retention/cohort-grid.ts';
import { isoOf, monthEnds, parseDay } from '../../../shared/dates.ts';

const day = (iso: string): number => parseDay(iso) as number;

describe('the cohorts', () => {
  it('stand at so many months after the end of their period', () => {
    expect(ageAt('2025-03', '2025-03-31')).toBe(0);
    expect(ageAt('2025-03', '2026-04-30')).toBe(13);
    expect(ageAt('2025-Q1', '2025-03-31')).toBe(0);
    expect(ageAt('2025-Q4', '2026-01-31')).toBe(1);
  });

  it('never keep more than all, whatever began when, and leave no hole between columns', () => {
    const since = fc.integer({ min: day('2023-01-01'), max: day('2026-06-30') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(since, fc.nat(900)), { maxLength: 20 }),
        fc.constantFrom('month', 'quarter'),
        (began, span) => {
          const accounts = began.map(([from, length], account) => ({
            account,
            since: from,
            at: (asked: number) => (asked >= from && asked <= from + length ? 100 : 0),
          }));
          const grid = cohortGrid(cohortsOf(accounts, monthEnds(day('2026-06-30'), 61), span));
          expect(grid.ages).toEqual(grid.ages.map((_, i) => (grid.ages[0] ?? 0) + i));
          for (const { cells, accounts: ids } of grid.rows)
            for (const { share, keptAccounts, age, date } of cells.values()) {
              expect(share).toBeLessThanOrEqual(1);
              expect(keptAccounts).toBeLessThanOrEqual(ids.length);
              expect(age).toBeGreaterThanOrEqual(0);
              expect(isoOf(day(date))).toBe(date);
            }
          if (grid.rows.length > 0) expect(isWithin(grid, firstPlace(grid))).toBe(true);
        },
      ),
    );
  });

  it('are walked with the arrow keys, which turn with the reading direction and stop at the edge', () => {
    const size = { rows: 2, columns: 3, isRtl: false };
    const at = { row: 0, column: 1 };
    expect(movedPlace(at, 'ArrowRight', size)).toEqual({ row: 0, column: 2 });
    expect(movedPlace(at, 'ArrowRight', { ...size, isRtl: true })).toEqual({ row: 0, column: 0 });
    expect(movedPlace(at, 'ArrowUp', size)).toEqual({ row: 0, column: 1 });
    expect(movedPlace(at, 'ArrowDown', size)).toEqual({ row: 1, column: 1 });
    expect(movedPlace(at, 'End', size)).toEqual({ row: 0, column: 2 });
    expect(movedPlace(at, 'x', size)).toBeNull();
  });
});
