/** The subscriptions and invoices behind one account's worth, each with its file and row. */
import { useTranslation } from 'react-i18next';
import type {
  InvoiceBehind,
  SubscriptionBehind,
  ValueRowOrigin,
} from '../../../../../shared/model/value-rows.ts';
import { Empty } from '../../../../ui/empty.tsx';
import { LongTable } from '../../../../ui/long-table.tsx';
import { useOriginColumns } from '../../../../ui/origin-columns.tsx';
import { Section } from '../../../../ui/section.tsx';
import type { Column } from '../../../../ui/table.tsx';
import { useFormat } from '../../../../ui/use-format.ts';

interface RowsProps<Row> {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

const Rows = <Row extends ValueRowOrigin>({ title, none, rows, columns }: RowsProps<Row>) => {
  const format = useFormat();
  const origin = useOriginColumns<Row>((row) => row);
  return (
    <Section title={title} aside={format.number(rows.length, 0)}>
      {rows.length === 0 ? (
        <Empty what={none} />
      ) : (
        <LongTable
          label={title}
          columns={[...columns, ...origin]}
          rows={rows}
          rowKey={(row, i) => `${row.file} ${row.sheet} ${row.row} ${i}`}
        />
      )}
    </Section>
  );
};

/** What columns are made with. */
const useCells = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    t,
    format,
    heading: (key: string): string => t(`value.worth.behind.columns.${key}`),
    date: (iso: string | null): string => (iso === null ? t('common.none') : format.date(iso)),
  };
};

interface SubscriptionRowsProps {
  readonly rows: readonly SubscriptionBehind[];
  readonly currency: string | null;
}

/** Its subscriptions: what runs is the monthly revenue. */
export const SubscriptionRows = ({ rows, currency }: SubscriptionRowsProps) => {
  const { t, format, heading, date } = useCells();
  const columns: readonly Column<SubscriptionBehind>[] = [
    {
      key: 'state',
      heading: heading('state'),
      cell: ({ running }) => t(`value.worth.behind.state.${running ? 'runs' : 'ended'}`),
    },
    { key: 'key', heading: heading('key'), cell: ({ key }) => <bdi>{key ?? t('common.none')}</bdi> },
    { key: 'from', heading: heading('from'), cell: ({ startedOn }) => date(startedOn), kind: 'figure' },
    { key: 'to', heading: heading('to'), cell: ({ endedOn }) => date(endedOn), kind: 'figure' },
    { key: 'plan', heading: heading('plan'), cell: ({ plan }) => <bdi>{plan ?? t('common.none')}</bdi> },
    {
      key: 'mrr',
      heading: heading('mrr'),
      cell: ({ mrrMinor }) => format.moneyExact(mrrMinor, currency),
      kind: 'figure',
    },
  ];
  return (
    <Rows
      title={t('value.worth.behind.subscriptions')}
      none={t('value.worth.behind.noSubscriptions')}
      rows={rows}
      columns={columns}
    />
  );
};

/** Its invoices: what is paid is in the historic value. */
export const InvoiceRows = ({ rows }: { readonly rows: readonly InvoiceBehind[] }) => {
  const { t, format, heading, date } = useCells();
  const columns: readonly Column<InvoiceBehind>[] = [
    {
      key: 'state',
      heading: heading('state'),
      cell: ({ paid }) => t(`value.worth.behind.state.${paid ? 'paid' : 'open'}`),
    },
    { key: 'key', heading: heading('key'), cell: ({ key }) => <bdi>{key ?? t('common.none')}</bdi> },
    { key: 'due', heading: heading('due'), cell: ({ dueOn }) => date(dueOn), kind: 'figure' },
    { key: 'paid', heading: heading('paid'), cell: ({ paidOn }) => date(paidOn), kind: 'figure' },
    {
      key: 'amount',
      heading: heading('amount'),
      cell: ({ amountMinor, currency }) => format.moneyExact(amountMinor, currency),
      kind: 'figure',
    },
  ];
  return (
    <Rows
      title={t('value.worth.behind.invoices')}
      none={t('value.worth.behind.noInvoices')}
      rows={rows}
      columns={columns}
    />
  );
};
