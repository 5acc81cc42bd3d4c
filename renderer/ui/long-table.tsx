/** A table that shows its first rows, and all of them when asked. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Table, type Column } from './table.tsx';
import { useFormat } from './use-format.ts';

const shownAtFirst = 20;

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
  const [all, setAll] = useState(false);
  return (
    <>
      <Table {...table} rows={all ? rows : rows.slice(0, shownAtFirst)} />
      {!all && rows.length > shownAtFirst ? (
        <Button size="compact-xs" onClick={() => setAll(true)}>
          {t('common.showAll', { count: rows.length, shown: format.number(rows.length, 0) })}
        </Button>
      ) : null}
    </>
  );
};
