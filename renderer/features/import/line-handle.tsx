/** One line of the preview, to be moved with the mouse or the arrow keys. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import css from './line-handle.module.css';
import { itemsAbove, rowBelow, type LineItem } from './line-items.ts';
import type { LineName } from './table-lines.ts';

interface LineHandleProps {
  readonly name: LineName;
  /** The row that it lies under; null = the last. */
  readonly row: number | null;
  readonly items: readonly LineItem[];
  /** The drawn rows, to measure the mouse against. */
  readonly body: () => HTMLElement | null;
  readonly onMove: (row: number) => void;
  readonly onSettle: () => void;
}

/** How far a key moves the line, in shown rows. */
const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -5,
  PageDown: 5,
  Home: -Infinity,
  End: Infinity,
};

const within = (count: number, items: readonly LineItem[]): number =>
  Math.min(items.length, Math.max(0, count));

/** Moves over a gap in one step: no row inside of it is seen. */
const stepped = (items: readonly LineItem[], at: number, step: number): number => {
  const next = within(at + step, items);
  return items[next - 1]?.kind === 'gap' ? within(next + Math.sign(step), items) : next;
};

const useDrag = ({ items, body, onMove, onSettle }: LineHandleProps) => ({
  onPointerDown: (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
  },
  onPointerMove: (event: PointerEvent<HTMLElement>): void => {
    const box = body()?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const count = Math.round(((event.clientY - box.top) / box.height) * items.length);
    onMove(rowBelow(items, within(count, items)));
  },
  onPointerUp: onSettle,
});

/** A line across the preview with its name at its end. */
export const LineHandle = (props: LineHandleProps) => {
  const { name, row, items, onMove, onSettle } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const drag = useDrag(props);
  const at = itemsAbove(items, row);
  const now = row ?? rowBelow(items, items.length);
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (event.key === 'Enter') onSettle();
    if (step === undefined) return;
    event.preventDefault();
    onMove(rowBelow(items, stepped(items, at, step)));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={t(`import.lines.${name}`)}
      aria-orientation="horizontal"
      aria-valuemin={rowBelow(items, 0)}
      aria-valuemax={rowBelow(items, items.length)}
      aria-valuenow={now}
      aria-valuetext={t('import.lines.under', { row: format.number(now, 0) })}
      className={css.handle}
      data-line={name}
      style={{ insetBlockStart: `calc(var(--line-height) * ${at + 1})` }}
      onKeyDown={press}
      onBlur={onSettle}
      {...drag}
    >
      <span className={css.grip} aria-hidden="true">
        {t(`import.lines.${name}`)}
      </span>
    </div>
  );
};
