/** The sheet as it stands, row by row: what was taken as headings, as the table and as neither, with the lines between. */
import { Button, Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewLine } from '../../../shared/import/index.ts';
import { LineFields } from './line-fields.tsx';
import { LineHandle } from './line-handle.tsx';
import { itemsOf, shortened } from './line-items.ts';
import { LinesGrid } from './lines-grid.tsx';
import css from './lines-preview.module.css';
import type { ReviewTable, TablePlace } from './review-table.ts';
import { headerRowsOf, roleAt, type LineName, type TableLines } from './table-lines.ts';
import { useLines } from './use-lines.ts';

const lineNames = ['above', 'header', 'last'] as const satisfies readonly LineName[];

/** While a line moves, rows are what the lines say; else what the engine took them for. */
const asMoved = (shown: readonly PreviewLine[], lines: TableLines): readonly PreviewLine[] =>
  shown.map((line) => ({ ...line, role: roleAt(line.row, lines) }));

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
          <LinesGrid name={name} shown={shown} body={body} />
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
        <LineFields lines={lines} onMove={move} />
        <p>{t('import.lines.hint')}</p>
      </div>
    </div>
  );
};
