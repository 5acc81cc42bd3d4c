/** The chart as a table: its largest accounts, and how many more there are. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../../shared/model/portfolio-page.ts';
import { Heard } from '../../../../ui/heard.tsx';
import { Table } from '../../../../ui/table.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { type ShownValue, useAmountText } from './value-words.ts';

/** More would only be read out for minutes: the list has them all. */
const mostRows = 50;

/** Not seen. */
export const ValueTable = (shown: ShownValue) => {
  const { t } = useTranslation();
  const format = useFormat();
  const amount = useAmountText(shown);
  const { rows, points } = shown.points;
  const largest = useMemo(
    () =>
      Uint32Array.from(rows, (_, i) => i)
        .toSorted((a, b) => (points.y[b] as number) - (points.y[a] as number))
        .subarray(0, mostRows),
    [rows, points],
  );
  const more = rows.length - largest.length;
  const lines = [...largest].map((i) => ({ row: rows[i] as PortfolioRow, value: points.y[i] ?? 0 }));
  return (
    <Heard>
      <Table
        label={t('portfolio.overview.value.title')}
        rows={lines}
        rowKey={({ row }) => String(row.id)}
        columns={[
          { key: 'name', heading: t('portfolio.columns.name'), cell: ({ row }) => row.name },
          { key: 'band', heading: t('portfolio.columns.band'), cell: ({ row }) => t(`bands.${row.band}.word`) },
          {
            key: 'score',
            heading: t('account.score.title'),
            cell: ({ row }) => format.score(row.score ?? 0, row.cutoffs),
          },
          {
            key: 'value',
            heading: t(`portfolio.overview.value.measures.${shown.measure}`),
            cell: ({ value }) => amount(value),
          },
        ]}
      />
      {more > 0 ? (
        <p>{t('portfolio.overview.andMore', { count: more, shown: format.number(more, 0) })}</p>
      ) : null}
    </Heard>
  );
};
