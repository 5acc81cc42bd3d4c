/** Invoices not paid, the longest overdue first. */
import { useTranslation } from 'react-i18next';
import type { OpenInvoice } from '../../../shared/model/account-page.ts';
import { Clip } from '../../ui/clip.tsx';
import type { Column } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Explained, OpenList } from './open-list.tsx';
import { useAccountPage } from './page-context.ts';

const useColumns = (): readonly Column<OpenInvoice>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { facts } = useAccountPage();
  const late = ({ daysOverdue }: OpenInvoice): string =>
    daysOverdue > 0 ? format.number(daysOverdue, 0) : t('account.open.notDue');
  return [
    {
      key: 'key',
      heading: t('account.open.invoice'),
      width: 'rest',
      cell: (row) => <Clip text={row.key ?? t('account.open.noKey')} direction="isolate" />,
    },
    { key: 'due', heading: t('account.open.due'), kind: 'figure', cell: (row) => format.dateShort(row.dueOn) },
    {
      key: 'amount',
      heading: t('account.open.amount'),
      kind: 'figure',
      cell: (row) => (
        <Explained
          list="invoices"
          meaning="amount"
          text={format.money(row.amountMinor, row.currency ?? facts.currency)}
        />
      ),
    },
    {
      key: 'overdue',
      heading: t('account.open.overdue'),
      kind: 'figure',
      cell: (row) => <Explained list="invoices" meaning="overdue" text={late(row)} />,
    },
  ];
};

/** The list of open invoices. */
export const OpenInvoices = () => {
  const { invoices, invoicesTotal } = useAccountPage();
  return <OpenList dataset="invoices" rows={invoices} total={invoicesTotal} columns={useColumns()} />;
};
