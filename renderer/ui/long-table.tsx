/** A table that shows its first rows, and the others when asked: all of them, or a thousand at a time. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Table, type Column } from './table.tsx';
import { useFormat } from './use-format.ts';

const shownAtFirst = 20;
/** More rows at once would be felt. */
const shownAtOnce = 1000;

interface LongTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
}

/** The table and, where there is more, the button that shows it. */
export const LongTable = <Row,>({ rows, ...table }: LongTableProps<Row>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [shown, setShown] = useState(shownAtFirst);
  const more = Math.min(shownAtOnce, rows.length - shown);
  const isAll = rows.length <= shownAtOnce;
  const text = isAll
    ? t('common.showAll', { count: rows.length, shown: format.number(rows.length, 0) })
    : t('common.showMore', { count: more, shown: format.number(more, 0) });
  return (
    <>
      <Table {...table} rows={rows.slice(0, shown)} />
      {more > 0 ? (
        <Button size="compact-xs" onClick={() => setShown(isAll ? rows.length : shown + more)}>
          {text}
        </Button>
      ) : null}
    </>
  );
};
