/** The steps of an import. */
import { describe, expect, it } from 'vitest';
import {
  emptyFlow,
  passes,
  reduceFlow,
  type FlowAction,
  type ImportFlow,
} from '../../../renderer/features/import/flow.ts';
import { totalsOf } from '../../../renderer/features/import/check.ts';
import { importOrder, type WorkOrder } from '../../../renderer/features/import/import-order.ts';
import {
  isBlocked,
  isReady,
  needsDate,
  reviewed,
  type FileToRead,
} from '../../../renderer/features/import/review-table.ts';
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

const ref = (id: string, folder = ''): FileToRead => ({ id, name: 'book.xlsx', bytes: 1, folder });
const reading: FlowAction = { type: 'files.reading', refs: [ref('f1', 'Client/2025')], leftOut: [] };
const ended: FlowAction = { type: 'reading.ended' };
const order: WorkOrder = { dryRun: true, goOn: false, asOf: null, decisions: [] };
const after = (...actions: readonly FlowAction[]): ImportFlow =>
  [reading, ...actions].reduce(reduceFlow, emptyFlow);

const read = (...tables: readonly RecognisedTable[]): FlowAction => ({
  type: 'files.read',
  files: [{ id: 'f1', file: 'book.xlsx', tables, error: null }],
});

const filesOf = (flow: ImportFlow) => ('files' in flow ? flow.files : []);

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

describe('the order to the engine', () => {
  it('holds the tables that are ready, each in every reading', () => {
    const flow = after(read(accounts, tickets, halfTickets, notes));
    expect(importOrder(filesOf(flow), order)).toEqual({
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
    const flow = after(read(tickets), ended, {
      type: 'table.changed',
      place,
      table: { ...reviewed(tickets), withAlso: false },
    });
    expect(importOrder(filesOf(flow), { ...order, dryRun: false, asOf: '2026-06-30' })).toEqual({
      dryRun: false,
      asOf: '2026-06-30',
      files: [{ file: 'f1', tables: [{ sheet: 'Tickets', mapping: tickets.mapping }] }],
    });
  });

  it('is none when no table is ready', () => {
    expect(importOrder(filesOf(after(read(notes))), order)).toBeNull();
  });
});

describe('the steps', () => {
  it('add files to those under review, each with the folder it was found in', () => {
    const second: FlowAction = { type: 'files.reading', refs: [ref('f2')], leftOut: ['Client/notes.pdf'] };
    const more = { ...read(tickets), files: [{ id: 'f2', file: 'b.csv', tables: [tickets], error: null }] };
    const flow = after(read(accounts), ended, second, more as FlowAction, ended);
    expect(flow).toMatchObject({ step: 'review', leftOut: ['Client/notes.pdf'] });
    expect(filesOf(flow).map(({ folder }) => folder)).toEqual(['Client/2025', '']);
    expect(filesOf(flow).flatMap((file) => file.tables.map(({ recognised }) => recognised.sheet))).toEqual([
      'Accounts',
      'Tickets',
    ]);
  });

  it('count the files that have been read, and keep them when the user stops', () => {
    const two: FlowAction = { type: 'files.reading', refs: [ref('f1'), ref('f2')], leftOut: [] };
    const flow = [two, read(accounts)].reduce(reduceFlow, emptyFlow);
    expect(flow).toMatchObject({ step: 'reading', done: 1 });
    expect(filesOf(reduceFlow(flow, ended))).toHaveLength(1);
  });

  it('stop at a check with what it found, and what the user decides then goes into the order', () => {
    const decisions = [{ text: 'Acme', decision: 'new' }] as const;
    const flow = after(
      read(accounts),
      ended,
      { type: 'work.started', order },
      { type: 'work.done', result },
      { type: 'decided', decisions },
    );
    expect(flow).toMatchObject({ step: 'checked', result, order: { decisions } });
    expect(importOrder(filesOf(flow), { ...order, decisions })).toMatchObject({ decisions });
    expect(reduceFlow(flow, { type: 'review.opened' })).toMatchObject({ step: 'review' });
  });

  it('go on by themselves after a clean check, and only for a user who asked for the import', () => {
    expect(passes({ ...order, goOn: true }, result)).toBe(true);
    expect(passes(order, result)).toBe(false);
    expect(passes({ ...order, goOn: true, dryRun: false }, result)).toBe(false);
  });

  it('end with the result of an import, and come back to the review when it fails', () => {
    const started = [
      read(accounts),
      ended,
      { type: 'work.started', order: { ...order, dryRun: false } },
    ] as const;
    expect(after(...started, { type: 'work.done', result })).toEqual({ step: 'done', result });
    expect(after(...started, { type: 'work.failed' }).step).toBe('review');
  });

  it('hear no answer that comes too late', () => {
    const place = { file: 'f1', index: 0 };
    const working = after(read(accounts), ended, { type: 'work.started', order });
    expect(reduceFlow(working, { type: 'table.changed', place, table: reviewed(tickets) })).toBe(working);
    expect(reduceFlow(emptyFlow, read(accounts))).toBe(emptyFlow);
  });

  it('start anew when the last file is taken away', () => {
    expect(after(read(accounts), ended, { type: 'file.dropped', file: 'f1' })).toEqual(emptyFlow);
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
