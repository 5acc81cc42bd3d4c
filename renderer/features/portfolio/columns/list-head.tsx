/** The headings of the list; each orders by its column, and the other way round at the second press. */
import { useTranslation } from 'react-i18next';
import { SortHeading, sortedOf } from '../../../ui/sort-heading.tsx';
import { orderAfter } from '../rows/order.ts';
import { usePortfolioView } from '../view-context.tsx';
import { withLongList } from '../../../ui/long-list.ts';
import type { ListColumn } from './column.ts';
import styles from './list-head.module.css';

const css = withLongList(styles);

const Heading = ({ column: { id, heading, isFigure } }: { readonly column: ListColumn }) => {
  const { t } = useTranslation();
  const { view, change } = usePortfolioView();
  const place = view.order.findIndex((step) => step.column === id);
  const sorted = sortedOf(place >= 0, view.order[place]?.descending ?? false);
  return (
    <div role="columnheader" className={css.cell} data-figure={isFigure || undefined} aria-sort={sorted}>
      <SortHeading
        sorted={sorted}
        hint={t('portfolio.orderHint', { name: heading })}
        place={place}
        onPress={(adding) => change({ order: orderAfter(view.order, id, { adding }) })}
      >
        <bdi>{heading}</bdi>
      </SortHeading>
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
