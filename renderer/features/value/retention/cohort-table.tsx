/** The grid of cohorts: shaded and in numbers; the arrow keys lead from cell to cell. */
import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import {
  type CohortCell,
  type CohortGrid,
  type CohortPlace,
  type CohortRow,
  movedPlace,
} from './cohort-grid.ts';
import { usePeriodText } from './cohort-period.ts';
import css from './cohorts.module.css';

interface CohortTableProps {
  readonly grid: CohortGrid;
  readonly place: CohortPlace;
  readonly onPlace: (place: CohortPlace) => void;
}

/** The shade of a share: light enough for the number on it at any share. */
const shadeOf = (cell: CohortCell | undefined): CSSProperties | undefined =>
  cell ? ({ '--shade': `${Math.round(cell.share * 28)}%` } as CSSProperties) : undefined;

interface RowProps extends Pick<CohortTableProps, 'onPlace'> {
  readonly row: CohortRow;
  readonly ages: readonly number[];
  readonly index: number;
  /** The column of the current cell; null in another row. */
  readonly current: number | null;
}

const Row = ({ row, ages, index, current, onPlace }: RowProps) => {
  const format = useFormat();
  const periodText = usePeriodText();
  return (
    <tr>
      <th scope="row">{periodText(row.period)}</th>
      <td className={css.size} role="gridcell">
        {format.number(row.accounts.length, 0)}
      </td>
      {ages.map((age, column) => {
        const cell = row.cells.get(age);
        return (
          <td
            key={age}
            role="gridcell"
            className={css.cell}
            data-known={cell !== undefined}
            data-place={`${index}:${column}`}
            tabIndex={current === column ? 0 : -1}
            aria-selected={current === column}
            style={shadeOf(cell)}
            onClick={() => onPlace({ row: index, column })}
            onFocus={() => onPlace({ row: index, column })}
          >
            {cell ? format.number(cell.share * 100, 0) : ''}
          </td>
        );
      })}
    </tr>
  );
};

const Heads = ({ ages }: { readonly ages: readonly number[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <thead>
      <tr>
        <th scope="col">{t('value.retention.cohorts.began')}</th>
        <th scope="col" className={css.size}>
          {t('value.retention.cohorts.accounts')}
        </th>
        {ages.map((age) => (
          <th key={age} scope="col">
            {format.number(age, 0)}
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** The grid; it scrolls both ways under its headings. */
export const CohortTable = ({ grid, place, onPlace }: CohortTableProps) => {
  const { t } = useTranslation();
  const field = useRef<HTMLDivElement>(null);
  const { ages, rows } = grid;
  const press = (event: KeyboardEvent): void => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = movedPlace(place, event.key, { rows: rows.length, columns: ages.length, isRtl });
    if (!next) return;
    event.preventDefault();
    onPlace(next);
    field.current?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)?.focus();
  };
  return (
    <div ref={field} className={css.field}>
      <table role="grid" className={css.grid} aria-label={t('value.retention.cohorts.title')} onKeyDown={press}>
        <Heads ages={ages} />
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.period}
              row={row}
              ages={ages}
              index={index}
              current={place.row === index ? place.column : null}
              onPlace={onPlace}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
