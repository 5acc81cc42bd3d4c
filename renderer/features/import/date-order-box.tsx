/** Which part of a written date comes first, where the dates leave that open. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ambiguousColumns, dateOrderOf, writtenDates, withDateOrder, type DateOrder } from './date-order.ts';
import { useFormat } from '../../ui/use-format.ts';
import type { ReviewTable, TablePlace } from './review-table.ts';
import { useImport } from './import-context.tsx';
import css from './date-order-box.module.css';

const orders = ['dmy', 'mdy', 'ymd'] as const satisfies readonly DateOrder[];

interface DateOrderBoxProps {
  readonly place: TablePlace;
  readonly table: ReviewTable;
}

/** Shown only for tables with dates like 03.04.2026; says so when both readings fit. */
export const DateOrderBox = ({ place, table }: DateOrderBoxProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { dispatch } = useImport();
  const { mapping, recognised } = table;
  if (!mapping || !writtenDates(recognised, mapping)) return null;
  const open = ambiguousColumns(recognised, mapping);
  return (
    <div className={css.box}>
      <NativeSelect
        aria-label={t('import.dateOrder.label')}
        value={dateOrderOf(mapping)}
        data={orders.map((value) => ({ value, label: t(`import.dateOrder.${value}`) }))}
        onChange={(event) => {
          const edited = withDateOrder(mapping, event.currentTarget.value as DateOrder);
          dispatch({ type: 'table.changed', place, table: { ...table, mapping: edited } });
        }}
      />
      {open.length > 0 ? (
        <p>{t('import.dateOrder.ambiguous', { columns: format.list(open), count: open.length })}</p>
      ) : null}
    </div>
  );
};
