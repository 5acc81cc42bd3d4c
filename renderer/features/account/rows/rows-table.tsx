/** One page of rows: which count and why others do not, what they say, and where they came from. Arrows move, Ctrl+C copies. */
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BehindRow, RowsBehind } from '../../../../shared/model/rows-behind.ts';
import { Clip } from '../../../ui/clip.tsx';
import { useOrigin } from '../../../ui/use-origin.ts';
import { movedIndex } from '../../portfolio/moved-index.ts';
import { isFigureColumn, useCellText } from './cell-text.ts';
import { useRowHeadings } from './headings.ts';
import css from './rows-table.module.css';
import { type ShownColumn, shownColumns } from './shown-columns.ts';

interface RowsTableProps {
  readonly answer: RowsBehind;
  readonly label: string;
  readonly onCopy: () => void;
}

const rowId = (place: number): string => `behind-${place}`;

/** A tick for a row that counts, a dash for one that does not: told by shape, and in words beside it. */
const Counts = ({ reason }: Pick<BehindRow, 'reason'>) => {
  const { t } = useTranslation();
  return (
    <span className={css.counts}>
      <svg className={css.mark} viewBox="0 0 16 16" aria-hidden="true">
        <path d={reason === null ? 'M2 8.5L6 12.5L14 3.5' : 'M3 8H13'} />
      </svg>
      {reason === null ? t('account.rows.counts') : t(`account.rows.reason.${reason}`)}
    </span>
  );
};

interface RowProps {
  readonly row: BehindRow;
  readonly place: number;
  readonly answer: RowsBehind;
  readonly columns: readonly ShownColumn[];
  readonly isCurrent: boolean;
  readonly onCurrent: (place: number) => void;
}

const Row = ({ row, place, answer, columns, isCurrent, onCurrent }: RowProps) => {
  const cellText = useCellText();
  const origin = useOrigin()(row.origin);
  const currency = row.cells[answer.columns.findIndex(({ key }) => key === 'currency')] ?? null;
  return (
    <tr
      id={rowId(place)}
      aria-selected={isCurrent}
      data-counts={row.reason === null}
      onClick={() => onCurrent(place)}
    >
      <td>
        <Counts reason={row.reason} />
      </td>
      {columns.map((column) => {
        const text = cellText(row.cells[column.place] ?? null, column, currency);
        return isFigureColumn(column) ? (
          <td key={column.key} data-kind="figure">
            <bdi>{text}</bdi>
          </td>
        ) : (
          <td key={column.key} data-long={column.key === 'comment' || column.key === 'note'}>
            <Clip text={text} direction="isolate" />
          </td>
        );
      })}
      <td data-kind="figure">{origin.row}</td>
      <td className={css.file}>
        <Clip text={origin.place} />
      </td>
    </tr>
  );
};

const Head = ({ columns }: { readonly columns: readonly ShownColumn[] }) => {
  const { t } = useTranslation();
  const heading = useRowHeadings();
  return (
    <thead>
      <tr>
        <th scope="col">{t('account.rows.column.counts')}</th>
        {columns.map((column) => (
          <th key={column.key} scope="col" data-kind={isFigureColumn(column) ? 'figure' : undefined}>
            {heading(column.key)}
          </th>
        ))}
        <th scope="col" data-kind="figure">
          {t('common.origin.row')}
        </th>
        <th scope="col">{t('common.origin.file')}</th>
      </tr>
    </thead>
  );
};

const isCopy = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'c' && (ctrlKey || metaKey) && getSelection()?.isCollapsed !== false;

const stepPx = 80;

/** A table wider than its frame is moved sideways by the arrows; any other leaves them to the account. */
const scrolled = (key: string, frame: HTMLDivElement | null): boolean => {
  if (!frame || frame.scrollWidth <= frame.clientWidth) return false;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
  frame.scrollBy({ left: key === 'ArrowRight' ? stepPx : -stepPx });
  return true;
};

/** The table. */
export const RowsTable = ({ answer, label, onCopy }: RowsTableProps) => {
  const [current, setCurrent] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const columns = shownColumns(answer);
  const go = (place: number): void => {
    setCurrent(place);
    table.current?.rows[place + 1]?.scrollIntoView({ block: 'nearest' });
  };
  const hear = (event: KeyboardEvent): void => {
    if (isCopy(event)) {
      event.preventDefault();
      onCopy();
      return;
    }
    if (scrolled(event.key, frame.current)) {
      event.preventDefault();
      return;
    }
    const next = movedIndex(event.key, current, answer.rows.length);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(next);
  };
  return (
    <div ref={frame} className={css.scroll}>
      <table
        ref={table}
        className={css.table}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={rowId(current)}
        onKeyDown={hear}
      >
        <Head columns={columns} />
        <tbody>
          {answer.rows.map((row, place) => (
            <Row
              key={place}
              {...{ row, place, answer, columns }}
              isCurrent={place === current}
              onCurrent={setCurrent}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
