/** The steps of an import. */
import { describe, expect, it } from 'vitest';
import {
  emptyFlow,
  reduceFlow,
  type FlowAction,
  type ImportFlow,
} from '../../../renderer/features/import/flow.ts';
import {
  importOrder,
  isBlocked,
  isReady,
  needsDate,
  reviewed,
} from '../../../renderer/features/import/review-table.ts';
import { totalsOf } from '../../../renderer/features/import/totals.ts';
import type { ImportResult, RecognisedTable, TableMapping } from '../../../shared/import/index.ts';

const survey: TableMapping = {
  dataset: 'surveys',
  fields: { account: 'Customer', kind: { constant: 'csat' }, answeredOn: 'Closed' },
};

const table = (
  sheet: string,
  mapping: TableMapping | null,
  also: readonly TableMapping[] = [],
): RecognisedTable => ({
  sheet,
  dataset: mapping?.dataset ?? null,
  confidence: mapping ? 1 : 0,
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
  rows: 3,
  columns: [],
  mapping,
  also,
  missingFields: [],
  preview: [],
});

const accounts = table('Accounts', { dataset: 'accounts', fields: { key: 'Code' } });
const tickets = table('Tickets', { dataset: 'tickets', fields: { account: 'Customer', openedOn: 'Opened' } }, [
  survey,
]);
const halfTickets = table('Half', { dataset: 'tickets', fields: { account: 'Customer' } });
const notes = table('Notes', null);
const noAccounts = { created: [], createdCount: 0, similar: [] };
const result: ImportResult = { import: 4, files: [], accounts: noAccounts };

const reading: FlowAction = { type: 'files.reading', names: ['book.xlsx'] };
const after = (...actions: readonly FlowAction[]): ImportFlow =>
  [reading, ...actions].reduce(reduceFlow, emptyFlow);

const read = (...tables: readonly RecognisedTable[]): FlowAction => ({
  type: 'files.read',
  files: [{ id: 'f1', file: 'book.xlsx', tables, error: null }],
});

const filesOf = (flow: ImportFlow) => (flow.step === 'review' ? flow.files : []);

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

describe('the order to the engine', () => {
  it('holds the tables that are ready, each in every reading', () => {
    const flow = after(read(accounts, tickets, halfTickets, notes));
    expect(importOrder(filesOf(flow), { dryRun: true, asOf: null })).toEqual({
      dryRun: true,
      files: [
        {
          file: 'f1',
          tables: [
            { sheet: 'Accounts', mapping: accounts.mapping },
            { sheet: 'Tickets', mapping: tickets.mapping },
            { sheet: 'Tickets', mapping: survey },
          ],
        },
      ],
    });
  });

  it('leaves the further reading out when the user says so', () => {
    const place = { file: 'f1', index: 0 };
    const flow = after(read(tickets), {
      type: 'table.changed',
      place,
      table: { ...reviewed(tickets), withAlso: false },
    });
    expect(importOrder(filesOf(flow), { dryRun: false, asOf: '2026-06-30' })).toEqual({
      dryRun: false,
      asOf: '2026-06-30',
      files: [{ file: 'f1', tables: [{ sheet: 'Tickets', mapping: tickets.mapping }] }],
    });
  });

  it('is none when no table is ready', () => {
    expect(importOrder(filesOf(after(read(notes))), { dryRun: false, asOf: null })).toBeNull();
  });
});

describe('the steps', () => {
  it('add files to those under review', () => {
    const flow = after(read(accounts), { type: 'files.reading', names: ['b.csv'] }, read(tickets));
    expect(filesOf(flow).flatMap((file) => file.tables.map(({ recognised }) => recognised.sheet))).toEqual([
      'Accounts',
      'Tickets',
    ]);
  });

  it('come back to the review after a check, with what it found', () => {
    const flow = after(read(accounts), { type: 'work.started', dryRun: true }, { type: 'work.done', result });
    expect(flow).toMatchObject({ step: 'review', checked: result });
  });

  it('forget a check as soon as something is edited', () => {
    const place = { file: 'f1', index: 0 };
    const flow = after(
      read(accounts),
      { type: 'work.started', dryRun: true },
      { type: 'work.done', result },
      { type: 'table.changed', place, table: { ...reviewed(accounts), included: false } },
    );
    expect(flow).toMatchObject({ step: 'review', checked: null });
  });

  it('end with the result of an import, and come back to the review when it fails', () => {
    const started = [read(accounts), { type: 'work.started', dryRun: false }] as const;
    expect(after(...started, { type: 'work.done', result })).toEqual({ step: 'done', result });
    expect(after(...started, { type: 'work.failed' }).step).toBe('review');
  });

  it('hear no answer that comes too late', () => {
    const place = { file: 'f1', index: 0 };
    const working = after(read(accounts), { type: 'work.started', dryRun: false });
    expect(reduceFlow(working, { type: 'table.changed', place, table: reviewed(tickets) })).toBe(working);
    expect(reduceFlow(emptyFlow, read(accounts))).toBe(emptyFlow);
  });

  it('start anew when the last file is taken away', () => {
    expect(after(read(accounts), { type: 'file.dropped', file: 'f1' })).toEqual(emptyFlow);
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
    expect(totalsOf({ import: 1, files, accounts: noAccounts })).toEqual({ stored: 8, rejected: 3 });
  });
});
