/** What a table is taken for, to be corrected, and what else it holds. */
import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { datasets, type DatasetName } from '../../../shared/datasets/index.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useImport } from './import-context.tsx';
import { useImportNames } from './names.ts';
import type { ReviewTable, TablePlace } from './review-table.ts';
import { useRecognise } from './use-recognise.ts';

/** A table as the boxes of its line know it. */
export interface TableProps {
  readonly place: TablePlace;
  readonly table: ReviewTable;
  /** What the reader calls it: its sheet, or its file. */
  readonly name: string;
}

/** The select box that says what the table holds, or leaves it out. A table taken in again is as it was. */
export const DatasetBox = ({ place, table, name }: TableProps) => {
  const { t } = useTranslation();
  const names = useImportNames();
  const { dispatch } = useImport();
  const recognise = useRecognise(place, table);
  const choose = (value: string): void => {
    if (value === '' || value === table.mapping?.dataset)
      return dispatch({ type: 'table.changed', place, table: { ...table, included: value !== '' } });
    void recognise({ dataset: value as DatasetName });
  };
  return (
    <NativeSelect
      aria-label={t('import.review.dataset', { sheet: name })}
      value={table.included ? (table.mapping?.dataset ?? '') : ''}
      data={[
        { value: '', label: t('import.review.leaveOut') },
        ...datasets.map((dataset) => ({ value: dataset.name, label: names.dataset(dataset.name) })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
};

/** What else the table holds, to be taken or left. */
export const AlsoBox = ({ place, table }: Omit<TableProps, 'name'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useImportNames();
  const { dispatch } = useImport();
  const { also } = table.recognised;
  if (!table.included || also.length === 0) return null;
  return (
    <Checkbox
      size="xs"
      checked={table.withAlso}
      label={t('import.review.also', {
        datasets: format.list([...new Set(also.map(({ dataset }) => names.dataset(dataset)))]),
      })}
      onChange={(event) =>
        dispatch({ type: 'table.changed', place, table: { ...table, withAlso: event.currentTarget.checked } })
      }
    />
  );
};
