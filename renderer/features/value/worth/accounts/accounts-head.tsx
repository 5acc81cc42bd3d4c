/** The headings of the table of accounts; each orders by its column, and the other way round at the second press. */
import { useTranslation } from 'react-i18next';
import { Arrow } from '../../../../ui/arrow.tsx';
import { groupingName } from '../../../../ui/grouping-name.ts';
import { useValue } from '../../value-context.tsx';
import css from './accounts-table.module.css';
import type { DrawnColumn } from './cells.tsx';

/** The row of headings, which stays in sight. */
export const AccountsHead = ({ columns }: { readonly columns: readonly DrawnColumn[] }) => {
  const { t } = useTranslation();
  const { page, view, look } = useValue();
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" className={css.headings} aria-rowindex={1}>
        {columns.map(({ name, isFigure }) => {
          const isOrder = view.column === name;
          const order = view.descending ? 'descending' : 'ascending';
          const isGroup = name === 'group' && page.by !== null;
          return (
            <div
              key={name}
              role="columnheader"
              className={css.cell}
              data-figure={isFigure}
              aria-sort={isOrder ? order : 'none'}
            >
              <button
                type="button"
                className={css.order}
                onClick={() =>
                  look({ column: name, descending: isOrder ? !view.descending : isFigure === true })
                }
              >
                <span>{isGroup ? groupingName(page.by, t) : t(`value.worth.accounts.columns.${name}`)}</span>
                {isOrder ? <Arrow kind={view.descending ? 'down' : 'up'} /> : null}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
};
