/** The steps of an import, from dropped files to the result. Pure. */
import type { CallOutputs, FileRef } from '../../../shared/contract.ts';
import type { ImportResult } from '../../../shared/import/index.ts';
import { reviewed, type ReviewFile, type ReviewTable, type TablePlace } from './review-table.ts';

/** Where the import stands. `waiting`: files came before a workspace was open. */
export type ImportFlow =
  | { readonly step: 'choose' }
  | { readonly step: 'waiting'; readonly refs: readonly FileRef[] }
  | { readonly step: 'reading'; readonly names: readonly string[]; readonly files: readonly ReviewFile[] }
  | { readonly step: 'review'; readonly files: readonly ReviewFile[]; readonly checked: ImportResult | null }
  | {
      readonly step: 'working';
      readonly files: readonly ReviewFile[];
      readonly dryRun: boolean;
      readonly job: string | null;
    }
  | { readonly step: 'done'; readonly result: ImportResult };

/** What can happen to it. */
export type FlowAction =
  | { readonly type: 'files.held'; readonly refs: readonly FileRef[] }
  | { readonly type: 'files.reading'; readonly names: readonly string[] }
  | { readonly type: 'files.read'; readonly files: CallOutputs['import.inspect']['files'] }
  | { readonly type: 'reading.failed' }
  | { readonly type: 'file.dropped'; readonly file: string }
  | { readonly type: 'table.changed'; readonly place: TablePlace; readonly table: ReviewTable }
  | { readonly type: 'work.started'; readonly dryRun: boolean }
  | { readonly type: 'work.named'; readonly job: string }
  | { readonly type: 'work.done'; readonly result: ImportResult }
  | { readonly type: 'work.failed' }
  | { readonly type: 'restarted' };

/** The first step. */
export const emptyFlow: ImportFlow = { step: 'choose' };

const filesOf = (flow: ImportFlow): readonly ReviewFile[] => ('files' in flow ? flow.files : []);

const review = (files: readonly ReviewFile[], checked: ImportResult | null = null): ImportFlow =>
  files.length > 0 ? { step: 'review', files, checked } : emptyFlow;

const withTable = (
  files: readonly ReviewFile[],
  place: TablePlace,
  table: ReviewTable,
): readonly ReviewFile[] =>
  files.map((file) =>
    file.id === place.file
      ? { ...file, tables: file.tables.map((old, i) => (i === place.index ? table : old)) }
      : file,
  );

const ended = (flow: ImportFlow, result: ImportResult): ImportFlow => {
  if (flow.step !== 'working') return flow;
  return flow.dryRun ? review(flow.files, result) : { step: 'done', result };
};

/** The next step. An edit makes an earlier check worthless, so it is dropped; an answer that comes too late is not heard. */
export const reduceFlow = (flow: ImportFlow, action: FlowAction): ImportFlow => {
  switch (action.type) {
    case 'files.held':
      return { step: 'waiting', refs: action.refs };
    case 'files.reading':
      return { step: 'reading', names: action.names, files: filesOf(flow) };
    case 'files.read':
      if (flow.step !== 'reading') return flow;
      return review([
        ...filesOf(flow),
        ...action.files.map((file) => ({ ...file, tables: file.tables.map(reviewed) })),
      ]);
    case 'reading.failed':
    case 'work.failed':
      return review(filesOf(flow));
    case 'file.dropped':
      return review(filesOf(flow).filter((file) => file.id !== action.file));
    case 'table.changed':
      return flow.step !== 'review' ? flow : review(withTable(filesOf(flow), action.place, action.table));
    case 'work.started':
      return { step: 'working', files: filesOf(flow), dryRun: action.dryRun, job: null };
    case 'work.named':
      return flow.step === 'working' ? { ...flow, job: action.job } : flow;
    case 'work.done':
      return ended(flow, action.result);
    case 'restarted':
      return emptyFlow;
  }
};
