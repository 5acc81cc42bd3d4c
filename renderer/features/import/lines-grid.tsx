/** The rows of a sheet as a grid to be read and walked. */
import { useTranslation } from 'react-i18next';
import type { PreviewLine } from '../../../shared/import/index.ts';
import { Clip } from '../../ui/clip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { columnLetter, itemsOf, runsOf, type LineItem, type LineRun } from './line-items.ts';
import css from './lines-preview.module.css';
import { useCellText } from './use-cell-text.ts';

/** More columns than this tell nobody where a table begins. */
const mostColumns = 30;

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

interface LinesGridProps {
  readonly name: string;
  readonly shown: readonly PreviewLine[];
  readonly body: React.RefObject<HTMLTableSectionElement | null>;
}

/** The rows, to be walked with the arrow keys; the cell where one stands is said in full below. */
export const LinesGrid = ({ name, shown, body }: LinesGridProps) => {
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
