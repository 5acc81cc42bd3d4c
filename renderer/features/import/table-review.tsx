/** One table under review: what it is taken for, whether it is ready, its lines, questions and columns. */
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import { AlsoBox, DatasetBox, type TableProps } from './dataset-box.tsx';
import { LinesPreview } from './lines-preview.tsx';
import { MappingTable } from './mapping-table.tsx';
import { OwnFigures } from './own-figures.tsx';
import { QuestionList } from './question-list.tsx';
import { isBlocked } from './review-table.ts';
import { Standing } from './standing.tsx';
import { TableFacts } from './table-facts.tsx';
import { isUnusual } from './table-lines.ts';
import css from './table-review.module.css';

interface TableReviewProps extends TableProps {
  /** Whether its columns are shown from the start; a table that is not ready does so itself. */
  readonly opened: boolean;
  /** At the end of the line. */
  readonly children?: ReactNode;
}

/** Lines and columns of an opened table. */
const Details = ({ place, table, name }: TableProps) => {
  const [lines, setLines] = useState(() => isUnusual(table.recognised));
  return (
    <>
      <TableFacts place={place} table={table} linesShown={lines} onShowLines={setLines} />
      {lines ? <LinesPreview place={place} table={table} name={name} /> : null}
      {table.mapping ? <MappingTable place={place} table={table} name={name} /> : null}
    </>
  );
};

/** What there is to open: columns, or at least the rows of a sheet in which no table was found. */
const canOpen = ({ table: { included, mapping, recognised } }: TableProps): boolean =>
  included ? mapping !== null : mapping === null && recognised.lines.length > 0;

/** The table's line, with everything about it below when opened. */
export const TableReview = ({ opened, children, ...props }: TableReviewProps) => {
  const { place, table, name } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [wanted, setWanted] = useState(opened);
  const openable = canOpen(props);
  const shown = openable && (wanted || isBlocked(table));
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
        <DatasetBox {...props} />
        <Standing table={table} name={name} />
        <span className={css.acts}>
          {openable ? (
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
      <QuestionList place={place} table={table} />
      {shown ? (
        <div id={id} className={css.columns}>
          <Details {...props} />
        </div>
      ) : null}
    </div>
  );
};
