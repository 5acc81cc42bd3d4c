/** The last two columns of a table of rows: the file each came from, and its row in it. */
import { useTranslation } from 'react-i18next';
import { Clip } from './clip.tsx';
import css from './origin-columns.module.css';
import type { Column } from './table.tsx';
import { type KnownOrigin, useOrigin } from './use-origin.ts';

/** The columns, for rows that hold their origin. */
export const useOriginColumns = <Row,>(originOf: (row: Row) => KnownOrigin): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const origin = useOrigin();
  return [
    {
      key: 'file',
      heading: t('common.origin.file'),
      cell: (row) => (
        <span className={css.place}>
          <Clip text={origin(originOf(row)).place} />
        </span>
      ),
    },
    {
      key: 'row',
      heading: t('common.origin.row'),
      kind: 'figure',
      cell: (row) => origin(originOf(row)).row,
    },
  ];
};
