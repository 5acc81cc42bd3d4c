/** The headings of the list; each orders by its column, and the other way round at the second press. */
import { useTranslation } from 'react-i18next';
import { SortHeading, sortedOf } from '../../../../ui/sort-heading.tsx';
import { orderAfter } from '../order.ts';
import { useActionsView } from '../view-context.tsx';
import { type ActionColumn, actionColumns } from '../view-state.ts';
import { withLongList } from '../../../../ui/long-list.ts';
import styles from './action-list.module.css';

const css = withLongList(styles);

const Heading = ({ column }: { readonly column: ActionColumn }) => {
  const { t } = useTranslation();
  const { view, change } = useActionsView();
  const { order } = view;
  const sorted = sortedOf(order.column === column, order.descending);
  return (
    <div role="columnheader" className={css.heading} aria-sort={sorted}>
      <SortHeading sorted={sorted} onPress={() => change({ order: orderAfter(order, column) })}>
        {t(`plan.actions.columns.${column}`)}
      </SortHeading>
    </div>
  );
};

/** The row of headings, which stays in sight. */
export const ListHead = () => (
  <div role="rowgroup" className={css.head}>
    <div role="row" className={css.headings} aria-rowindex={1}>
      {actionColumns.map((column) => (
        <Heading key={column} column={column} />
      ))}
    </div>
  </div>
);
