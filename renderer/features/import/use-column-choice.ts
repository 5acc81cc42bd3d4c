/** The user says what a column is for: at once on the screen; then the engine tells what that leaves open. */
import { useCallback } from 'react';
import { callEngine } from '../../app/bridge.ts';
import { useImport } from './import-context.tsx';
import { withColumn, type ReviewTable, type TablePlace } from './review-table.ts';

/** Uses a column otherwise. An answer that no longer fits what the user did meanwhile is not heard. */
export const useColumnChoice = (
  place: TablePlace,
  table: ReviewTable,
): ((heading: string, choice: string) => Promise<void>) => {
  const { dispatch } = useImport();
  return useCallback(
    async (heading, choice) => {
      const edited = withColumn(table, heading, choice);
      dispatch({ type: 'table.changed', place, table: edited });
      if (!edited.mapping) return;
      const { sheet, also } = table.recognised;
      const { headerRow, headerRows, lastRow } = table.said;
      const as = { sheet, headerRow, headerRows, lastRow, mappings: [edited.mapping, ...also] };
      const answer = await callEngine('import.inspect', { files: [place.file], as });
      const recognised = answer.ok
        ? answer.value.files[0]?.tables.find((one) => one.sheet === sheet)
        : undefined;
      // Without an answer nothing is lost: what is left open is then said by the check.
      if (recognised) dispatch({ type: 'table.asked', place, of: edited.mapping, recognised });
    },
    [dispatch, place, table],
  );
};
