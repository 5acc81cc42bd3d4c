/** The steps of an import. */
import { describe, expect, it } from 'vitest';
import {
  emptyFlow,
  passes,
  reduceFlow,
  type FlowAction,
  type ImportFlow,
} from '../../../renderer/features/import/flow.ts';
import { importOrder, type WorkOrder } from '../../../renderer/features/import/import-order.ts';
import { reviewed, type FileToRead } from '../../../renderer/features/import/review-table.ts';
import type { ImportResult, RecognisedTable } from '../../../shared/import/index.ts';
import { accounts, halfTickets, notes, survey, tickets } from './made-up-tables.ts';

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

describe('behind the lock', () => {
  it('goes on with work alone: files that were looked into are let go', () => {
    expect(after(read(accounts), ended, { type: 'locked' })).toEqual(emptyFlow);
    const working = after(read(accounts), ended, { type: 'work.started', order });
    expect(reduceFlow(working, { type: 'locked' })).toBe(working);
  });
});
