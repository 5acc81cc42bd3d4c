/** The steps of an import, from dropped files to the result. Pure. */
import type { CallInput, CallOutputs, FileRef } from '../../../shared/contract.ts';
import type { ImportResult, RecognisedFile, RecognisedTable, TableMapping } from '../../../shared/import.ts';
import { missingFields } from '../../../shared/datasets/missing-fields.ts';

/** A table under review: what was recognised, and what the user makes of it. */
export interface ReviewTable {
  readonly recognised: RecognisedTable;
  /** Null: nobody has said yet what it holds. */
  readonly mapping: TableMapping | null;
  readonly included: boolean;
  /** Whether the table's further readings (survey answers in a ticket table) are imported too. */
  readonly withAlso: boolean;
}

/** A file under review. */
export interface ReviewFile {
  readonly id: string;
  readonly file: string;
  readonly error: RecognisedFile['error'];
  readonly tables: readonly ReviewTable[];
}

/** Where a table stands: its file's id and its place in it. */
export interface TablePlace {
  readonly file: string;
  readonly index: number;
}

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

/** A table as it comes from recognition: left out when nothing was recognised. */
export const reviewed = (recognised: RecognisedTable): ReviewTable => ({
  recognised,
  mapping: recognised.mapping,
  included: recognised.mapping !== null,
  withAlso: true,
});

/** A table that goes into the import. */
export const isReady = ({ included, mapping }: ReviewTable): boolean =>
  included && mapping !== null && missingFields(mapping).length === 0;

/** A table that the user wants but that cannot be imported yet. */
export const isBlocked = (table: ReviewTable): boolean => table.included && !isReady(table);

/** A table with figures but without a date of its own: the user says which day they are of. */
export const needsDate = ({ included, mapping }: ReviewTable): boolean =>
  included && (mapping?.measures?.length ?? 0) > 0 && mapping?.fields['date'] === undefined;

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

/** The next step. An edit makes an earlier check worthless, so it is dropped. */
export const reduceFlow = (flow: ImportFlow, action: FlowAction): ImportFlow => {
  switch (action.type) {
    case 'files.held':
      return { step: 'waiting', refs: action.refs };
    case 'files.reading':
      return { step: 'reading', names: action.names, files: filesOf(flow) };
    case 'files.read':
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
      return review(withTable(filesOf(flow), action.place, action.table));
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

/** Every way a table is read: as its dataset, and as what else it holds. */
const readingsOf = ({
  recognised,
  mapping,
  withAlso,
}: ReviewTable): { sheet: string; mapping: TableMapping }[] =>
  [...(mapping ? [mapping] : []), ...(withAlso ? recognised.also : [])].map((reading) => ({
    sheet: recognised.sheet,
    mapping: reading,
  }));

/** What is sent to the engine: the tables that are ready, file by file; null when there is none. */
export const importOrder = (
  files: readonly ReviewFile[],
  { dryRun, asOf }: { readonly dryRun: boolean; readonly asOf: string | null },
): CallInput<'import.start'> | null => {
  const ready = files.map(({ id, tables }) => ({
    file: id,
    tables: tables.filter(isReady).flatMap(readingsOf),
  }));
  const used = ready.filter(({ tables }) => tables.length > 0);
  return used.length > 0 ? { files: used, dryRun, ...(asOf !== null && { asOf }) } : null;
};
