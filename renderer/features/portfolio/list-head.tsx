/** The headings of the list; each orders by its column, and the other way round at the second press. */
import { useTranslation } from 'react-i18next';
import { Arrow } from '../../ui/arrow.tsx';
import css from './account-list.module.css';
import type { ListModel } from './use-list.ts';

const sorts = { asc: 'ascending', desc: 'descending' } as const;

/** The row of headings, which stays in sight. */
export const ListHead = ({ table }: { readonly table: ListModel['table'] }) => {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" className={css.headings} aria-rowindex={1}>
        {table.getAllLeafColumns().map((column) => {
          const { figure, dimension } = column.columnDef.meta ?? {};
          const sorted = column.getIsSorted();
          const name = dimension ?? t(`portfolio.columns.${column.id}`);
          return (
            <div
              key={column.id}
              role="columnheader"
              className={css.cell}
              data-figure={figure}
              aria-sort={sorted ? sorts[sorted] : 'none'}
            >
              <button type="button" className={css.order} title={name} onClick={() => column.toggleSorting()}>
                <span className={css.heading}>{name}</span>
                {sorted ? <Arrow kind={sorted === 'asc' ? 'up' : 'down'} /> : null}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
};
