/** A long list in the look that all of them share: a head that stays and sorts, rows that one walks through. */
import { type KeyboardEvent, useState } from 'react';
import { Light } from '../../ui/light.tsx';
import { withLongList } from '../../ui/long-list.ts';
import { SortHeading, sortedOf } from '../../ui/sort-heading.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { cutoffs, type ExampleAccount } from '../examples.ts';
import { useWords } from '../words.ts';
import { type ListOrder, listColumns } from './list-order.ts';
import styles from './tables.module.css';

const css = withLongList(styles);

interface ExampleListProps {
  readonly rows: readonly ExampleAccount[];
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}

const figure = (column: ListOrder['column']): true | undefined =>
  column === 'score' || column === 'value' || undefined;

const Head = ({ order, onOrder }: Omit<ExampleListProps, 'rows'>) => {
  const { examples } = useWords();
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" className={css.headings}>
        {listColumns.map((column) => {
          const sorted = sortedOf(order.column === column, order.descending);
          return (
            <div
              key={column}
              role="columnheader"
              className={css.cell}
              aria-sort={sorted}
              data-figure={figure(column)}
            >
              <SortHeading
                sorted={sorted}
                onPress={() => onOrder({ column, descending: sorted === 'ascending' })}
              >
                {examples[column]}
              </SortHeading>
            </div>
          );
        })}
      </div>
    </div>
  );
};

const Cell = ({ row, column }: { readonly row: ExampleAccount; readonly column: ListOrder['column'] }) => {
  const format = useFormat();
  switch (column) {
    case 'account':
      return (
        <>
          <Light band={row.band} word="hidden" />
          <bdi title={row.name}>{row.name}</bdi>
        </>
      );
    case 'owner':
      return <bdi>{row.owner}</bdi>;
    case 'score':
      return row.score === null ? '–' : format.score(row.score, cutoffs);
    case 'value':
      return row.amountMinor === null ? '–' : format.money(row.amountMinor, 'EUR');
  }
};

/** The grid. */
export const ExampleList = ({ rows, order, onOrder }: ExampleListProps) => {
  const { pieces } = useWords();
  const [current, setCurrent] = useState(1);
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.target !== event.currentTarget) return;
    event.preventDefault();
    setCurrent(Math.max(0, Math.min(rows.length - 1, current + step)));
  };
  return (
    <div
      className={css.list}
      role="grid"
      tabIndex={0}
      aria-label={pieces.longList}
      aria-activedescendant={`example-${current}`}
      onKeyDown={walk}
    >
      <Head order={order} onOrder={onOrder} />
      <div role="rowgroup" className={css.body} style={{ blockSize: `${rows.length * 2}rem` }}>
        {rows.map((row, at) => (
          <div
            key={row.key}
            role="row"
            id={`example-${at}`}
            className={css.row}
            aria-selected={at === current}
            style={{ transform: `translateY(${at * 2}rem)` }}
            onClick={() => setCurrent(at)}
          >
            {listColumns.map((column) => (
              <div key={column} role="gridcell" className={css.cell} data-figure={figure(column)}>
                <Cell row={row} column={column} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
};
