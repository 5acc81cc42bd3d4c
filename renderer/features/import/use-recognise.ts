/** The user says something of a sheet: what it holds, where its lines lie. It is recognised again as that. */
import { useCallback } from 'react';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useImport } from './import-context.tsx';
import { rereviewed, type ReviewTable, type SaidOfSheet, type TablePlace } from './review-table.ts';

/**
 * Asks the engine for the sheet with what the user has said of it so far and now says; where no column fits, it answers
 * an empty mapping to be filled by hand. What the user chose for its columns is kept.
 */
export const useRecognise = (
  { file, index }: TablePlace,
  table: ReviewTable,
): ((says: SaidOfSheet) => Promise<void>) => {
  const { dispatch } = useImport();
  const { sayError } = useNotices();
  return useCallback(
    async (says) => {
      const { sheet } = table.recognised;
      const said = { ...table.said, ...says };
      const answer = await callEngine('import.inspect', { files: [file], as: { sheet, ...said } });
      if (!answer.ok) return sayError(answer.error);
      const [read] = answer.value.files;
      const recognised = read?.tables.find((one) => one.sheet === sheet);
      if (!recognised) return sayError(read?.error ?? { code: 'internal' });
      const asked = says.dataset ?? (recognised.mapping ? undefined : table.mapping?.dataset);
      const mapping = recognised.mapping ?? (asked ? { dataset: asked, fields: {} } : null);
      const changed = rereviewed(table, { ...recognised, mapping }, said);
      dispatch({ type: 'table.changed', place: { file, index }, table: changed });
    },
    [dispatch, sayError, file, index, table],
  );
};
