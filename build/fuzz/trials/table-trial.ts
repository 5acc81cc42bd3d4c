/** Imports a file, looks at what came of it, takes it back; the workspace must be as it was. */
import { join } from 'node:path';
import type { ImportResult } from '../../../shared/import/index.ts';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import type { ImportRequest } from '../../../electron/engine/import/import-run.ts';
import { openTables } from '../../../electron/engine/import/read/open-tables.ts';
import { rejectedOfImport } from '../../../electron/engine/import/rejected/rejected.ts';
import { saveRejected } from '../../../electron/engine/import/rejected/save-rejected.ts';
import { undoImport } from '../../../electron/engine/import/undo/undo-import.ts';
import type { Outcome } from '../input.ts';
import { type Ground, trialDay } from './ground.ts';
import { lookAround } from './look-around.ts';
import { errorFindings, sentenceFindings, thrown } from './sentences.ts';

/** A file to import, and what is done around it. */
export interface TableOrder {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  readonly wishes?: Partial<ImportRequest>;
}

const issueFindings = ({ files }: ImportResult): readonly string[] => {
  const codes = files.flatMap(({ tables }) => tables.flatMap(({ issues }) => issues.map(({ code }) => code)));
  return [...new Set(codes)].flatMap((code) =>
    sentenceFindings(`issues.${code}`, { column: '', value: '', row: 1 }),
  );
};

/** The refused rows as a workbook, which must be one. */
const rejectedFindings = async (ground: Ground, id: number, folder: string): Promise<readonly string[]> => {
  const rejected = rejectedOfImport(ground.workspace().db, id);
  if (rejected.rows === 0) return [];
  const path = join(folder, 'rejected.xlsx');
  await saveRejected(rejected, { path, language: 'he' });
  const tables = await openTables(path, 'rejected.xlsx');
  return tables.length === rejected.tables.length ? [] : ['the refused rows are no sound workbook'];
};

const afterImport = async (ground: Ground, id: number, folder: string): Promise<readonly string[]> => {
  const { db } = ground.workspace();
  const found = await rejectedFindings(ground, id, folder);
  lookAround(db);
  await undoImport(ground.workspace(), id);
  return found;
};

/** Imports a file and takes it back. */
export const tryTable = async (ground: Ground, order: TableOrder): Promise<Outcome> => {
  const before = ground.facts();
  const files = [{ path: order.path, name: order.name }];
  try {
    const result = await importFiles(ground.workspace(), { files, asOf: trialDay, ...order.wishes });
    const error = result.files[0]?.error;
    const found = [
      ...issueFindings(result),
      ...(error ? errorFindings(error) : []),
      ...(result.import === null ? [] : await afterImport(ground, result.import, order.folder)),
    ];
    const isAsBefore = ground.facts() === before;
    if (!isAsBefore) await ground.renew();
    const left = result.import === null ? 'an import that failed' : 'an import that was taken back';
    return {
      result: error?.code ?? 'table',
      findings: isAsBefore ? found : [...found, `the workspace was changed by ${left}`],
    };
  } catch (error) {
    const findings = ground.facts() === before ? [] : ['the workspace was changed by a fault'];
    await ground.renew();
    const { result, findings: own } = thrown(error);
    return { result, findings: [...own, ...findings] };
  }
};
