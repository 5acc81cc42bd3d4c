/** The steps of an import, from dropped files to the result. Pure. */
import type { CallOutputs } from '../../../shared/contract.ts';
import type {
  AccountDecision,
  ImportResult,
  RecognisedTable,
  TableMapping,
} from '../../../shared/import/index.ts';
import { isClean } from './check.ts';
import type { WorkOrder } from './import-order.ts';
import {
  reasked,
  reviewed,
  type FileToRead,
  type ReviewFile,
  type ReviewTable,
  type TablePlace,
} from './review-table.ts';

/** What every step between choosing and the result carries. */
interface UnderReview {
  readonly files: readonly ReviewFile[];
  /** Files in dropped folders that are no spreadsheets. */
  readonly leftOut: readonly string[];
}

/** Where the import stands. `waiting`: files came before a workspace was open. */
export type ImportFlow =
  | { readonly step: 'choose' }
  | { readonly step: 'waiting'; readonly refs: readonly FileToRead[]; readonly leftOut: readonly string[] }
  | ({
      readonly step: 'reading';
      readonly refs: readonly FileToRead[];
      /** How many of them have been read. */
      readonly done: number;
    } & UnderReview)
  | ({ readonly step: 'review' } & UnderReview)
  | ({ readonly step: 'working'; readonly order: WorkOrder; readonly job: string | null } & UnderReview)
  | ({
      readonly step: 'checked';
      readonly order: WorkOrder;
      readonly result: ImportResult;
    } & UnderReview)
  | { readonly step: 'done'; readonly result: ImportResult };

/** What can happen to it. */
export type FlowAction =
  | { readonly type: 'files.held'; readonly refs: readonly FileToRead[]; readonly leftOut: readonly string[] }
  | {
      readonly type: 'files.reading';
      readonly refs: readonly FileToRead[];
      readonly leftOut: readonly string[];
    }
  | { readonly type: 'files.read'; readonly files: CallOutputs['import.inspect']['files'] }
  | { readonly type: 'reading.ended' }
  | { readonly type: 'file.dropped'; readonly file: string }
  | { readonly type: 'table.changed'; readonly place: TablePlace; readonly table: ReviewTable }
  | {
      readonly type: 'table.asked';
      readonly place: TablePlace;
      /** The mapping that was asked about. */
      readonly of: TableMapping;
      readonly recognised: RecognisedTable;
    }
  | { readonly type: 'work.started'; readonly order: WorkOrder }
  | { readonly type: 'work.named'; readonly job: string }
  | { readonly type: 'work.done'; readonly result: ImportResult }
  | { readonly type: 'work.failed' }
  | { readonly type: 'decided'; readonly decisions: readonly AccountDecision[] }
  | { readonly type: 'review.opened' }
  | { readonly type: 'restarted' }
  /** Only work that goes on behind the lock is kept: files that were looked into show what is in them. */
  | { readonly type: 'locked' };

/** The first step. */
export const emptyFlow: ImportFlow = { step: 'choose' };

const underReview = (flow: ImportFlow): UnderReview => ({
  files: 'files' in flow ? flow.files : [],
  leftOut: 'leftOut' in flow ? flow.leftOut : [],
});

/** A review of nothing is the first step again. */
const review = ({ files, leftOut }: UnderReview): ImportFlow =>
  files.length > 0 ? { step: 'review', files, leftOut } : emptyFlow;

/** The flow with one table edited; at any other step than the review nothing is. */
const withTable = (
  flow: ImportFlow,
  place: TablePlace,
  edit: (table: ReviewTable) => ReviewTable,
): ImportFlow => {
  if (flow.step !== 'review') return flow;
  const edited = (file: ReviewFile): ReviewFile => ({
    ...file,
    tables: file.tables.map((table, i) => (i === place.index ? edit(table) : table)),
  });
  return { ...flow, files: flow.files.map((file) => (file.id === place.file ? edited(file) : file)) };
};

const withRead = (flow: ImportFlow, files: CallOutputs['import.inspect']['files']): ImportFlow => {
  if (flow.step !== 'reading') return flow;
  const folders = new Map(flow.refs.map(({ id, folder }) => [id, folder]));
  const read = files.map((file) => ({
    ...file,
    folder: folders.get(file.id) ?? '',
    tables: file.tables.map(reviewed),
  }));
  return { ...flow, done: flow.done + read.length, files: [...flow.files, ...read] };
};

const ended = (flow: ImportFlow, result: ImportResult): ImportFlow => {
  if (flow.step !== 'working') return flow;
  return flow.order.dryRun
    ? { step: 'checked', order: flow.order, result, ...underReview(flow) }
    : { step: 'done', result };
};

/** A check that found nothing to look at, by a user who asked for the import: it goes on by itself. */
export const passes = (order: WorkOrder, result: ImportResult): boolean =>
  order.dryRun && order.goOn && isClean(result);

const named = (flow: ImportFlow, job: string): ImportFlow =>
  flow.step === 'working' ? { ...flow, job } : flow;

const behindLock = (flow: ImportFlow): ImportFlow => (flow.step === 'working' ? flow : emptyFlow);

/** The next step. An edit makes an earlier check worthless, so it is dropped; an answer that comes too late is not heard. */
export const reduceFlow = (flow: ImportFlow, action: FlowAction): ImportFlow => {
  const held = underReview(flow);
  switch (action.type) {
    case 'files.held':
      return { step: 'waiting', refs: action.refs, leftOut: action.leftOut };
    case 'files.reading': {
      const leftOut = flow.step === 'waiting' ? action.leftOut : [...held.leftOut, ...action.leftOut];
      return { step: 'reading', refs: action.refs, done: 0, files: held.files, leftOut };
    }
    case 'files.read':
      return withRead(flow, action.files);
    case 'reading.ended':
    case 'work.failed':
    case 'review.opened':
      return review(held);
    case 'file.dropped':
      return review({ ...held, files: held.files.filter((file) => file.id !== action.file) });
    case 'table.changed':
      return withTable(flow, action.place, () => action.table);
    case 'table.asked':
      return withTable(flow, action.place, (table) => reasked(table, action));
    case 'work.started':
      return { step: 'working', order: action.order, job: null, ...held };
    case 'work.named':
      return named(flow, action.job);
    case 'work.done':
      return ended(flow, action.result);
    case 'decided':
      return flow.step === 'checked'
        ? { ...flow, order: { ...flow.order, decisions: action.decisions } }
        : flow;
    case 'locked':
      return behindLock(flow);
    case 'restarted':
      return emptyFlow;
  }
};
