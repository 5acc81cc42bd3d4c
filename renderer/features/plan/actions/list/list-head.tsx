/** The headings of the list; each orders by its column, and the other way round at the second press. */
import { useTranslation } from 'react-i18next';
import { Arrow } from '../../../../ui/arrow.tsx';
import { orderAfter } from '../order.ts';
import { useActionsView } from '../view-context.tsx';
import { type ActionColumn, actionColumns } from '../view-state.ts';
import css from './action-list.module.css';

const Heading = ({ column }: { readonly column: ActionColumn }) => {
  const { t } = useTranslation();
  const { view, change } = useActionsView();
  const { order } = view;
  const isOrder = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" className={css.heading} aria-sort={isOrder ? direction : 'none'}>
      <button type="button" className={css.order} onClick={() => change({ order: orderAfter(order, column) })}>
        <span>{t(`plan.actions.columns.${column}`)}</span>
        {isOrder ? <Arrow kind={order.descending ? 'down' : 'up'} /> : null}
      </button>
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
