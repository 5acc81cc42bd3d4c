/** Tables and lists, short and long. */
import { useState } from 'react';
import type { ListOrder } from './list-order.ts';
import { Clip } from '../../ui/clip.tsx';
import { Light } from '../../ui/light.tsx';
import { LongTable } from '../../ui/long-table.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { accounts, cutoffs, type ExampleAccount, manyAccounts } from '../examples.ts';
import { Group, Piece, Stack } from '../piece.tsx';
import { useWords } from '../words.ts';
import { ExampleList } from './example-list.tsx';
import { ordered } from './list-order.ts';
import css from './tables.module.css';

/** The columns of all examples. */
const useColumns = (): readonly Column<ExampleAccount>[] => {
  const { examples } = useWords();
  const format = useFormat();
  return [
    { key: 'light', heading: examples.light, cell: ({ band }) => <Light band={band} size="small" /> },
    {
      key: 'account',
      heading: examples.account,
      width: 'rest',
      cell: ({ name }) => <Clip text={name} direction="isolate" />,
    },
    {
      key: 'score',
      heading: examples.score,
      kind: 'figure',
      cell: ({ score }) => (score === null ? '–' : format.score(score, cutoffs)),
    },
    {
      key: 'value',
      heading: examples.value,
      kind: 'figure',
      cell: ({ amountMinor }) => (amountMinor === null ? '–' : format.money(amountMinor, 'EUR')),
    },
    {
      key: 'seen',
      heading: examples.seen,
      kind: 'figure',
      cell: ({ seenOn }) => (seenOn === null ? '–' : format.date(seenOn)),
    },
  ];
};

const Pagers = () => {
  const [offset, setOffset] = useState(0);
  const shown = Math.min(50, 1234 - offset);
  return (
    <Stack>
      <Pager offset={offset} shown={shown} total={1234} size={50} onOffset={setOffset} />
      <Pager offset={0} shown={7} total={7} size={50} onOffset={setOffset} />
    </Stack>
  );
};

/** The group. */
export const Tables = () => {
  const { pieces } = useWords();
  const columns = useColumns();
  const [order, setOrder] = useState<ListOrder>({ column: 'score', descending: true });
  const rowKey = ({ key }: ExampleAccount): string => key;
  return (
    <Group name="tables">
      <Piece name="table" file="ui/table.tsx" width="two">
        <Table label={pieces.table} columns={columns} rows={accounts} rowKey={rowKey} />
      </Piece>
      <Piece name="longTable" file="ui/long-table.tsx" height="three">
        <LongTable
          label={pieces.longTable}
          columns={columns.slice(0, 3)}
          rows={manyAccounts.slice(0, 22)}
          rowKey={rowKey}
        />
      </Piece>
      <Piece name="longList" file="ui/long-list.ts" width="two">
        <div className={css.listRoom}>
          <ExampleList rows={ordered(accounts, order)} order={order} onOrder={setOrder} />
        </div>
      </Piece>
      <Piece name="pager" file="ui/pager.tsx" width="two">
        <Pagers />
      </Piece>
    </Group>
  );
};
