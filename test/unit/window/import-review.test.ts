/** A table under review, and the sums over an import's result. */
import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../../renderer/features/import/check.ts';
import { isBlocked, isReady, needsDate, reviewed } from '../../../renderer/features/import/review-table.ts';
import { accounts, halfTickets, notes } from './made-up-tables.ts';

describe('a table under review', () => {
  it('is ready when every required field has a source', () => {
    expect(isReady(reviewed(accounts))).toBe(true);
    expect(isReady(reviewed(halfTickets))).toBe(false);
    expect(isBlocked(reviewed(halfTickets))).toBe(true);
  });

  it('is left out, and stops nothing, when nothing was recognised', () => {
    expect(reviewed(notes).included).toBe(false);
    expect(isBlocked(reviewed(notes))).toBe(false);
  });

  it('is left out when it has a header and nothing under it', () => {
    expect(reviewed({ ...accounts, rows: 0 }).included).toBe(false);
    expect(reviewed({ ...accounts, rows: null }).included).toBe(true);
    expect(reviewed({ ...accounts, hidden: true }).included).toBe(false);
  });

  it('asks for a day when its figures have none', () => {
    const wide = {
      ...accounts,
      mapping: { ...accounts.mapping!, measures: [{ column: 'NPS', metric: 'recommendation' }] },
    };
    expect(needsDate(reviewed(wide))).toBe(true);
    expect(needsDate({ ...reviewed(wide), included: false })).toBe(false);
    expect(needsDate(reviewed(accounts))).toBe(false);
  });
});

describe('totals', () => {
  it('count every stored row once, whether new, changed or there already', () => {
    const counts = {
      sheet: 'A',
      dataset: 'accounts',
      headerRow: 1,
      encoding: null,
      delimiter: null,
      issues: [],
      changes: [],
      assumed: [],
      leftOut: 0,
    } as const;
    const files = [
      {
        file: 'a',
        error: null,
        tables: [{ ...counts, rows: 10, imported: 5, updated: 2, unchanged: 1, rejected: 2 }],
      },
      {
        file: 'b',
        error: null,
        tables: [{ ...counts, rows: 1, imported: 0, updated: 0, unchanged: 0, rejected: 1 }],
      },
    ];
    expect(totalsOf({ files })).toMatchObject({ stored: 8, added: 5, changed: 2, unchanged: 1, rejected: 3 });
  });
});
