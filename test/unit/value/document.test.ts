/** Value as a document: money in units, and no field lost to another of the same name. */
import { describe, expect, it } from 'vitest';
import { inUnits } from '../../../electron/commands/value-document.ts';
import { movementOf } from '../../../electron/engine/value/movement.ts';
import { parseDay } from '../../../shared/dates.ts';

const day = (iso: string): number => parseDay(iso) as number;

describe('the document of value', () => {
  it('names money without its hundredths, at any depth', () => {
    expect(inUnits({ mrrMinor: 12_345, list: [{ paidMinor: null }] })).toEqual({
      mrr: 123.45,
      list: [{ paid: null }],
    });
  });

  it('keeps the revenue of new and returned accounts beside who they are', () => {
    const movement = movementOf(
      [
        { account: 1, startMinor: 10_000, endMinor: 9_000, move: 'contracted' },
        { account: 2, startMinor: 0, endMinor: 700, move: 'new' },
        { account: 3, startMinor: 0, endMinor: 500, move: 'returned' },
      ],
      { from: day('2025-06-30'), to: day('2026-06-30') },
    );
    const document = inUnits(movement);
    expect(document).toMatchObject({ new: [2], newMrr: 7, returned: [3], returnedMrr: 5 });
    // 100 − 10 + 7 + 5.
    expect(document).toMatchObject({ start: 100, contraction: 10, churn: 0, expansion: 0, end: 102 });
  });
});
