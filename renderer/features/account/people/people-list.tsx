/** The list of people: only the rows in sight are drawn. One row is current; arrows move it, Enter goes to its figures. */
import { memo, useMemo, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import type { PersonRow } from '../../../../shared/model/people.ts';
import { SortHeading, sortedOf } from '../../../ui/sort-heading.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useRowsInSight } from '../../../ui/use-rows-in-sight.ts';
import { movedIndex } from '../../portfolio/moved-index.ts';
import { withLongList } from '../../../ui/long-list.ts';
import styles from './people-list.module.css';
import { peopleColumns, type PeopleColumn, type PeopleOrder, pressed } from './people-order.ts';
import { personCells, type PersonWords } from './person-cells.tsx';

const css = withLongList(styles);

const rowHeightPx = 40;
const headHeightPx = 32;

interface PeopleListProps {
  readonly people: readonly PersonRow[];
  readonly cutoffs: Cutoffs;
  readonly order: PeopleOrder;
  readonly onOrder: (order: PeopleOrder) => void;
  /** Whose figures are shown. */
  readonly current: string | null;
  readonly onCurrent: (person: string) => void;
  /** Enter was pressed on the current row. */
  readonly onEnter: () => void;
  readonly list: RefObject<HTMLDivElement | null>;
}

const isFigure = (column: PeopleColumn): true | undefined => (column === 'momentum' ? true : undefined);

const Head = ({ order, onOrder }: Pick<PeopleListProps, 'order' | 'onOrder'>) => {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" className={css.headings} aria-rowindex={1}>
        {peopleColumns.map((column) => {
          const sorted = sortedOf(order?.column === column, order?.descending ?? false);
          return (
            <div
              key={column}
              role="columnheader"
              className={css.cell}
              aria-sort={sorted}
              data-figure={isFigure(column)}
            >
              <SortHeading sorted={sorted} onPress={() => onOrder(pressed(order, column))}>
                {t(`account.people.columns.${column}`)}
              </SortHeading>
            </div>
          );
        })}
      </div>
    </div>
  );
};

const rowId = (place: number): string => `person-${place}`;

interface RowProps {
  readonly person: PersonRow;
  readonly words: PersonWords;
  readonly place: number;
  readonly offsetPx: number;
  readonly isCurrent: boolean;
  readonly onCurrent: (person: string) => void;
}

const Row = memo(({ person, words, place, offsetPx, isCurrent, onCurrent }: RowProps) => (
  <div
    role="row"
    id={rowId(place)}
    className={css.row}
    aria-rowindex={place + 2}
    aria-selected={isCurrent}
    style={{ transform: `translateY(${offsetPx}px)` }}
    onClick={() => onCurrent(person.person)}
  >
    {peopleColumns.map((column) => (
      <div key={column} role="gridcell" className={css.cell} data-figure={isFigure(column)}>
        {personCells[column](person, words)}
      </div>
    ))}
  </div>
));

type KeyProps = Pick<PeopleListProps, 'people' | 'onCurrent' | 'onEnter'> & { readonly index: number };

const keysOf =
  ({ people, index, onCurrent, onEnter }: KeyProps) =>
  (event: KeyboardEvent): void => {
    // Keys on a heading's button belong to the button.
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') onEnter();
    const next = movedIndex(event.key, index, people.length);
    const person = next === null ? undefined : people[next];
    if (!person) return;
    event.preventDefault();
    onCurrent(person.person);
  };

/** The grid. */
export const PeopleList = (props: PeopleListProps) => {
  const { people, cutoffs, order, onOrder, current, onCurrent, list } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMemo(() => ({ t, format, cutoffs }), [t, format, cutoffs]);
  const index = people.findIndex(({ person }) => person === current);
  const virtual = useRowsInSight({ list, count: people.length, index, rowHeightPx, headHeightPx });
  return (
    <div
      ref={list}
      className={css.list}
      role="grid"
      tabIndex={0}
      aria-label={t('account.people.list')}
      aria-rowcount={people.length + 1}
      aria-activedescendant={index >= 0 ? rowId(index) : undefined}
      onKeyDown={keysOf({ ...props, index })}
    >
      <Head order={order} onOrder={onOrder} />
      <div role="rowgroup" className={css.body} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index: place, start }) => {
          const person = people[place];
          const of = { words, place, offsetPx: start - headHeightPx, isCurrent: place === index, onCurrent };
          return person ? <Row key={person.person} person={person} {...of} /> : null;
        })}
      </div>
    </div>
  );
};
