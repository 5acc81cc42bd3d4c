/** The headings of the list; each orders by its column, and the other way round at the second press. */
import { useTranslation } from 'react-i18next';
import type { Order } from '../../../../shared/model/list-view.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { orderAfter } from '../rows/order.ts';
import { usePortfolioView } from '../view-context.tsx';
import type { ListColumn } from './column.ts';
import css from './list-head.module.css';

const sortOf = (step: Order | undefined): 'none' | 'ascending' | 'descending' => {
  if (!step) return 'none';
  return step.descending ? 'descending' : 'ascending';
};

const Heading = ({ column: { id, heading, isFigure } }: { readonly column: ListColumn }) => {
  const { t } = useTranslation();
  const { view, change } = usePortfolioView();
  const place = view.order.findIndex((step) => step.column === id);
  const descending = view.order[place]?.descending ?? false;
  return (
    <div
      role="columnheader"
      className={css.cell}
      data-figure={isFigure || undefined}
      aria-sort={sortOf(view.order[place])}
    >
      <button
        type="button"
        className={css.order}
        title={t('portfolio.orderHint', { name: heading })}
        onClick={({ shiftKey }) => change({ order: orderAfter(view.order, id, { adding: shiftKey }) })}
      >
        <span className={css.heading}>
          <bdi>{heading}</bdi>
        </span>
        {place < 0 ? null : <Arrow kind={descending ? 'down' : 'up'} />}
        {place > 0 ? <span className={css.place}>{place + 1}</span> : null}
      </button>
    </div>
  );
};

/** The row of headings, which stays in sight. */
export const ListHead = ({ columns }: { readonly columns: readonly ListColumn[] }) => (
  <div role="rowgroup" className={css.head}>
    <div role="row" className={css.headings} aria-rowindex={1}>
      {columns.map((column) => (
        <Heading key={column.id} column={column} />
      ))}
    </div>
  </div>
);
