/** The headings of the table of accounts; each orders by its column, and the other way round at the second press. */
import { useTranslation } from 'react-i18next';
import { groupingName } from '../../../../ui/grouping-name.ts';
import { SortHeading, sortedOf } from '../../../../ui/sort-heading.tsx';
import { useValue } from '../../value-context.tsx';
import { withLongList } from '../../../../ui/long-list.ts';
import styles from './accounts-table.module.css';
import type { DrawnColumn } from './cells.tsx';

const css = withLongList(styles);

/** The row of headings, which stays in sight. */
export const AccountsHead = ({ columns }: { readonly columns: readonly DrawnColumn[] }) => {
  const { t } = useTranslation();
  const { page, view, look } = useValue();
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" className={css.headings} aria-rowindex={1}>
        {columns.map(({ name, isFigure }) => {
          const isOrder = view.column === name;
          const sorted = sortedOf(isOrder, view.descending);
          const isGroup = name === 'group' && page.by !== null;
          return (
            <div key={name} role="columnheader" className={css.cell} data-figure={isFigure} aria-sort={sorted}>
              <SortHeading
                sorted={sorted}
                onPress={() =>
                  look({ column: name, descending: isOrder ? !view.descending : isFigure === true })
                }
              >
                {isGroup ? groupingName(page.by, t) : t(`value.worth.accounts.columns.${name}`)}
              </SortHeading>
            </div>
          );
        })}
      </div>
    </div>
  );
};
