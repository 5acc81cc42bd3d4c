/** The user says what a sheet holds: it is recognised again as that. */
import { useCallback } from 'react';
import type { DatasetName } from '../../../shared/datasets/index.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { reviewed, type TablePlace } from './review-table.ts';
import { useImport } from './import-context.tsx';

/** Asks the engine for the sheet as a dataset; where no column fits, an empty mapping of it to be filled by hand. */
export const useRecognise = (
  { file, index }: TablePlace,
  sheet: string,
): ((dataset: DatasetName) => Promise<void>) => {
  const { dispatch } = useImport();
  const { sayError } = useNotices();
  return useCallback(
    async (dataset) => {
      const answer = await callEngine('import.inspect', { files: [file], as: { sheet, dataset } });
      if (!answer.ok) return sayError(answer.error);
      const recognised = answer.value.files[0]?.tables.find((table) => table.sheet === sheet);
      if (!recognised) return sayError({ code: 'internal' });
      const mapping = recognised.mapping ?? { dataset, fields: {} };
      dispatch({
        type: 'table.changed',
        place: { file, index },
        table: reviewed({ ...recognised, mapping }),
      });
    },
    [dispatch, sayError, file, index, sheet],
  );
};
