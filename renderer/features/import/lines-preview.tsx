/** The sheet as it stands, row by row: what was taken as headings, as the table and as neither, with the lines between. */
import { Button, Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewLine } from '../../../shared/import/index.ts';
import { Clip } from '../../ui/clip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { LineHandle } from './line-handle.tsx';
import { columnLetter, itemsOf, runsOf, shortened, type LineItem, type LineRun } from './line-items.ts';
import css from './lines-preview.module.css';
import type { ReviewTable, TablePlace } from './review-table.ts';
import { headerRowsOf, roleAt, type LineName, type TableLines } from './table-lines.ts';
import { useCellText } from './use-cell-text.ts';
import { useLines } from './use-lines.ts';

const lineNames = ['above', 'header', 'last'] as const satisfies readonly LineName[];

/** More columns than this tell nobody where a table begins. */
const mostColumns = 30;

/** While a line moves, rows are what the lines say; else what the engine took them for. */
const asMoved = (shown: readonly PreviewLine[], lines: TableLines): readonly PreviewLine[] =>
  shown.map((line) => ({ ...line, role: roleAt(line.row, lines) }));

interface RowProps {
  readonly item: LineItem;
  readonly width: number;
  /** The cell where the user stands, as `row:column`. */
  readonly at: string | undefined;
}

/** One row of the sheet with its number, or the gap. */
const Row = ({ item, width, at }: RowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (item.kind === 'gap')
    return (
      <td className={css.gap} colSpan={width + 1}>
        {t('import.lines.notShown', { count: item.rows, rows: format.number(item.rows, 0) })}
      </td>
    );
  const { row, cells } = item.line;
  return (
    <>
      <th scope="row">{format.number(row, 0)}</th>
      {Array.from({ length: width }, (_, i) => (
        <td key={i} data-place={`${row}:${i}`} data-at={at === `${row}:${i}` ? '' : undefined} title={cells[i]}>
          <Clip text={cells[i] ?? ''} direction="isolate" />
        </td>
      ))}
    </>
  );
};

const runKey = ({ role, items: [first] }: LineRun): string =>
  first?.kind === 'row' ? `${role} ${first.line.row}` : role;

/** Rows of one role under its word. */
const Run = ({ run, ...row }: Omit<RowProps, 'item'> & { readonly run: LineRun }) => {
  const { t } = useTranslation();
  return run.items.map((item, i) => (
    <tr key={i} data-role={run.role}>
      {i === 0 ? (
        <th scope="rowgroup" rowSpan={run.items.length} className={css.role}>
          {t(`import.lines.roles.${run.role}`)}
        </th>
      ) : null}
      <Row item={item} {...row} />
    </tr>
  ));
};

interface GridProps {
  readonly name: string;
  readonly shown: readonly PreviewLine[];
  readonly body: React.RefObject<HTMLTableSectionElement | null>;
}

/** The rows, to be walked with the arrow keys; the cell where one stands is said in full below. */
const Grid = ({ name, shown, body }: GridProps) => {
  const { t } = useTranslation();
  const width = Math.min(mostColumns, Math.max(1, ...shown.map(({ cells }) => cells.length)));
  const { place, text, onKeyDown } = useCellText(shown, width);
  return (
    <>
      <div
        className={css.scroll}
        tabIndex={0}
        role="region"
        aria-label={t('import.lines.label', { sheet: name })}
        onKeyDown={onKeyDown}
      >
        <table className={css.sheet}>
          <thead>
            <tr>
              <td colSpan={2} />
              {Array.from({ length: width }, (_, i) => (
                <th key={i} scope="col">
                  {columnLetter(i)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {runsOf(itemsOf(shown)).map((run) => (
              <Run key={runKey(run)} run={run} width={width} at={place} />
            ))}
          </tbody>
        </table>
      </div>
      {text === null ? null : (
        <p className={css.cell} role="status">
          <bdi>{text}</bdi>
        </p>
      )}
    </>
  );
};

interface LinesPreviewProps {
  readonly place: TablePlace;
  readonly table: ReviewTable;
  /** What the reader calls the table. */
  readonly name: string;
}

/** The preview with its three lines, and the choice that there are no headings. */
export const LinesPreview = ({ place, table, name }: LinesPreviewProps) => {
  const { t } = useTranslation();
  const { lines, moved, move, settle, setHeadings } = useLines(place, table);
  const body = useRef<HTMLTableSectionElement>(null);
  const [all, setAll] = useState(false);
  const few = shortened(table.recognised.lines);
  const wanted = all ? table.recognised.lines : few;
  const shown = moved ? asMoved(wanted, lines) : wanted;
  if (shown.length === 0) return null;
  const items = itemsOf(shown);
  return (
    <div className={css.preview} aria-busy={moved}>
      <div className={css.frame}>
        <div className={css.field}>
          <Grid name={name} shown={shown} body={body} />
          {lineNames.map((line) => (
            <LineHandle
              key={line}
              name={line}
              row={lines[line]}
              items={items}
              body={() => body.current}
              onMove={(row) => move(line, row)}
              onSettle={settle}
            />
          ))}
        </div>
      </div>
      <div className={css.foot}>
        <Checkbox
          size="xs"
          label={t('import.lines.noHeadings')}
          checked={headerRowsOf(lines) === 0}
          onChange={(event) => setHeadings(!event.currentTarget.checked)}
        />
        {few.length < table.recognised.lines.length ? (
          <Button size="compact-xs" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'import.lines.fewer' : 'import.lines.more')}
          </Button>
        ) : null}
        <p>{t('import.lines.hint')}</p>
      </div>
    </div>
  );
};
