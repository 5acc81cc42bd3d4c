/** One table under review: what it is taken for, whether it is ready, its lines, questions and columns. */
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import { FolderName } from './folder-name.tsx';
import { AlsoBox, DatasetBox, type TableProps } from './dataset-box.tsx';
import { LinesPreview } from './lines-preview.tsx';
import { MappingTable } from './mapping-table.tsx';
import { OwnFigures } from './own-figures.tsx';
import { QuestionList } from './question-list.tsx';
import { lacking, type ReviewTable } from './review-table.ts';
import { Standing } from './standing.tsx';
import { TableFacts } from './table-facts.tsx';
import { isUnusual } from './table-lines.ts';
import css from './table-review.module.css';

interface TableReviewProps extends TableProps {
  /** Where its file lies in a dropped folder; left out where its file's own heading says so. */
  readonly folder?: string;
  /** Whether its columns are shown from the start; a table that lacks one does so itself. */
  readonly opened: boolean;
  /** At the end of the line. */
  readonly children?: ReactNode;
}

/** What is shown below the line from the start: the only table's columns, and its lines where they are not name. */
const shownFirst = ({ opened, table }: TableReviewProps) => ({
  columns: opened,
  lines: opened && isUnusual(table.recognised),
});

/** A table that lies namely in its sheet needs no words about it; nor does one that is left out. */
const tellsFacts = ({ included, mapping, recognised }: ReviewTable): boolean => {
  if (mapping === null) return recognised.lines.length > 0;
  return included && (isUnusual(recognised) || recognised.product !== null || recognised.remembered !== null);
};

/** The table's line, with everything about it below. */
export const TableReview = (props: TableReviewProps) => {
  const { place, table, name, folder = '', children } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [wanted, setWanted] = useState(() => shownFirst(props));
  const openable = table.included && table.mapping !== null;
  // A column that is missing must be chosen; what was opened for that stays open when it is.
  if (openable && lacking(table).length > 0 && !wanted.columns) setWanted({ ...wanted, columns: true });
  const columns = openable && wanted.columns;
  const facts = tellsFacts(table) || columns;
  const { rows } = table.recognised;
  const id = `columns-${place.file}-${place.index}`;
  return (
    <div className={css.table} data-left-out={table.included ? undefined : ''}>
      <div className={css.line}>
        <h3 className={css.sheet}>
          <FolderName folder={folder} name={name} />
          {rows === null ? null : (
            <span>{t('import.review.rows', { count: rows, rows: format.number(rows, 0) })}</span>
          )}
        </h3>
        <DatasetBox place={place} table={table} name={name} />
        <Standing table={table} name={name} />
        <span className={css.acts}>
          {openable ? (
            <Button
              size="compact-xs"
              aria-expanded={columns}
              aria-controls={id}
              onClick={() => setWanted({ ...wanted, columns: !columns })}
            >
              {t(columns ? 'import.review.hideColumns' : 'import.review.showColumns')}
            </Button>
          ) : null}
          {children}
        </span>
      </div>
      <AlsoBox place={place} table={table} />
      <OwnFigures mapping={table.included ? table.mapping : null} />
      <QuestionList place={place} table={table} />
      {facts ? (
        <TableFacts
          place={place}
          table={table}
          linesShown={wanted.lines}
          onShowLines={(lines) => setWanted({ ...wanted, lines })}
        />
      ) : null}
      {facts && wanted.lines ? <LinesPreview place={place} table={table} name={name} /> : null}
      {columns ? (
        <div id={id}>
          <MappingTable place={place} table={table} name={name} />
        </div>
      ) : null}
    </div>
  );
};
