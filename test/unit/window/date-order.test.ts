/** Whether dates can be read in two ways. */
import { describe, expect, it } from 'vitest';
import {
  ambiguousColumns,
  dateOrderOf,
  hasOpenDates,
  orderOf,
  withDateOrder,
  writtenDates,
} from '../../../renderer/features/import/date-order.ts';
import type { RecognisedTable, TableMapping } from '../../../shared/import/index.ts';

const mapping: TableMapping = {
  dataset: 'tickets',
  fields: { account: 'Customer', openedOn: { column: 'Opened', dateOrder: 'mdy' }, closedOn: 'Closed' },
};

const table: RecognisedTable = {
  sheet: 'Tickets',
  dataset: 'tickets',
  confidence: 1,
  headerRow: 1,
  hidden: false,
  headerRows: 1,
  lastRow: null,
  lines: [],
  questions: [],
  product: null,
  remembered: null,
  encoding: null,
  delimiter: null,
  rows: 2,
  columns: [column('Customer'), column('Opened'), column('Closed'), column('Other')],
  mapping,
  also: [],
  missingFields: [],
  preview: [
    ['A', '03.04.2026', '2026-04-05', '01.02.2026'],
    ['B', '05/06/26 10:30', '2026-04-07', '02.03.2026'],
  ],
};

function column(heading: string) {
  return { heading, samples: [] };
}

describe('written dates', () => {
  it.each([
    [['03.04.2026', '05.06.2026'], 'ambiguous'],
    [['03.04.2026', '31.12.2025'], 'settled'],
    [['4/13/2026'], 'settled'],
    [['2026-04-13', ''], null],
    [['M-001', 'yok'], null],
  ] as const)('%j are %s', (samples, order) => {
    expect(orderOf(samples)).toBe(order);
  });

  it('are settled by another column of the table, and by the user', () => {
    const told = { ...table, preview: [['A', '03.04.2026', '31.12.2026', '']] };
    expect(ambiguousColumns(told, mapping)).toEqual([]);
    expect(ambiguousColumns(table, withDateOrder(mapping, 'dmy'))).toEqual([]);
    expect([table, told, { ...table, mapping: null }].map(hasOpenDates)).toEqual([true, false, false]);
  });

  it('matter only in columns that are dates', () => {
    expect(ambiguousColumns(table, mapping)).toEqual(['Opened']);
    expect(writtenDates(table, mapping)).toBe(true);
    expect(writtenDates(table, { dataset: 'tickets', fields: { closedOn: 'Closed' } })).toBe(false);
  });
});

describe('the order of a table', () => {
  it('is its own, else that of its first date column, else day first', () => {
    expect(dateOrderOf({ ...mapping, dateOrder: 'ymd' })).toBe('ymd');
    expect(dateOrderOf(mapping)).toBe('mdy');
    expect(dateOrderOf({ dataset: 'tickets', fields: {} })).toBe('dmy');
  });

  it('replaces the orders of single columns and nothing else', () => {
    expect(withDateOrder(mapping, 'dmy')).toEqual({
      dataset: 'tickets',
      dateOrder: 'dmy',
      fields: { account: 'Customer', openedOn: { column: 'Opened' }, closedOn: 'Closed' },
    });
  });
});
