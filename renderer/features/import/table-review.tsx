/** One table under review: what it is taken for, whether it is ready, its columns. */
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datasets, type DatasetName } from '../../../shared/datasets/index.ts';
import { missingFields } from '../../../shared/datasets/missing-fields.ts';
import { useErrorText } from '../../app/use-error-text.ts';
import { useFormat } from '../../ui/use-format.ts';
import { confidenceWord } from './confidence.ts';
import { hasOpenDates } from './date-order.ts';
import { DateOrderBox } from './date-order-box.tsx';
import { hasNoRows, isBlocked, isReady, type ReviewTable, type TablePlace } from './review-table.ts';
import { useImport } from './import-context.tsx';
import { MappingTable } from './mapping-table.tsx';
import { useImportNames } from './names.ts';
import { OwnFigures } from './own-figures.tsx';
import css from './table-review.module.css';
import { useRecognise } from './use-recognise.ts';

interface TableProps {
  readonly place: TablePlace;
  readonly table: ReviewTable;
  /** What the reader calls it: its sheet, or its file. */
  readonly name: string;
}

interface TableReviewProps extends TableProps {
  /** Whether its columns are shown from the start; a table that is not ready, or has open dates, does so itself. */
  readonly opened: boolean;
  /** At the end of the line. */
  readonly children?: ReactNode;
}

/** The select box that says what the table holds, or leaves it out. */
const DatasetBox = ({ place, table, name }: TableProps) => {
  const { t } = useTranslation();
  const names = useImportNames();
  const { dispatch } = useImport();
  const recognise = useRecognise(place, table.recognised.sheet);
  const choose = (value: string): void => {
    if (value === '') return dispatch({ type: 'table.changed', place, table: { ...table, included: false } });
    void recognise(value as DatasetName);
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

/** How it stands with the table, in words. */
const Standing = ({ table, name }: Omit<TableProps, 'place'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useImportNames();
  const errorText = useErrorText();
  const { mapping, recognised, included } = table;
  if (hasNoRows(recognised))
    return (
      <span className={css.blocked}>{errorText({ code: 'file.onlyHeader', detail: { file: name } })}</span>
    );
  if (!mapping) return <span>{t('import.review.notRecognised')}</span>;
  if (!included) return <span>{t('import.review.leftOut')}</span>;
  if (isReady(table)) return <span>{t(`import.confidence.${confidenceWord(recognised.confidence)}`)}</span>;
  const fields = missingFields(mapping).map(names.field);
  return (
    <span className={css.blocked} role="alert">
      {t('import.review.missing', { fields: format.list(fields), count: fields.length })}
    </span>
  );
};

/** What else the table holds, to be taken or left. */
const AlsoBox = ({ place, table }: Omit<TableProps, 'name'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useImportNames();
  const { dispatch } = useImport();
  const { also } = table.recognised;
  if (!table.included || also.length === 0) return null;
  return (
    <Checkbox
      size="xs"
      className={css.also}
      checked={table.withAlso}
      label={t('import.review.also', {
        datasets: format.list(also.map(({ dataset }) => names.dataset(dataset))),
      })}
      onChange={(event) =>
        dispatch({ type: 'table.changed', place, table: { ...table, withAlso: event.currentTarget.checked } })
      }
    />
  );
};

/** The table's line, with its columns under it. */
export const TableReview = ({ place, table, name, opened, children }: TableReviewProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [wanted, setWanted] = useState(() => opened || hasOpenDates(table.recognised));
  const shown = table.included && table.mapping !== null && (wanted || isBlocked(table));
  const { rows } = table.recognised;
  const id = `columns-${place.file}-${place.index}`;
  return (
    <div className={css.table} data-left-out={table.included ? undefined : ''}>
      <div className={css.line}>
        <h3 className={css.sheet}>
          <bdi>{name}</bdi>
          {rows === null ? null : (
            <span>{t('import.review.rows', { count: rows, rows: format.number(rows, 0) })}</span>
          )}
        </h3>
        <DatasetBox place={place} table={table} name={name} />
        <Standing table={table} name={name} />
        <span className={css.acts}>
          {table.included && table.mapping ? (
            <Button
              size="compact-xs"
              aria-expanded={shown}
              aria-controls={id}
              onClick={() => setWanted(!shown)}
            >
              {t(shown ? 'import.review.hideColumns' : 'import.review.showColumns')}
            </Button>
          ) : null}
          {children}
        </span>
      </div>
      <AlsoBox place={place} table={table} />
      <OwnFigures mapping={table.included ? table.mapping : null} />
      {shown ? (
        <div id={id} className={css.columns}>
          <DateOrderBox place={place} table={table} />
          <MappingTable place={place} table={table} name={name} />
        </div>
      ) : null}
    </div>
  );
};
