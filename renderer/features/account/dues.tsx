/** What is open: invoices not paid and tickets not closed. */
import { useTranslation } from 'react-i18next';
import type { OpenInvoice, OpenTicket } from '../../../shared/model/account-page.ts';
import { Clip } from '../../ui/clip.tsx';
import { Definition } from '../../ui/definition.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Section } from '../../ui/section.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';

/** As many of each as the page has room for. */
const shownRows = 5;

/** A number of an open row that says what it is. */
const Explained = ({ meaning, text }: { readonly meaning: string; readonly text: string }) => {
  const { t } = useTranslation();
  const about = () => <Definition title={t(`account.open.${meaning}`)} text={t(`account.openMeaning.${meaning}`)} />;
  return (
    <Figure about={about}>
      <bdi>{text}</bdi>
    </Figure>
  );
};

const useCount = (): ((shown: number, all: number) => string | null) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (shown, all) => (all <= shown ? null : t('account.shownOf', { shown: format.number(shown, 0), all: format.number(all, 0) }));
};

const useImported = (dataset: string): boolean =>
  useAccountPage().freshness.some((entry) => entry.dataset === dataset && entry.newest !== null);

const useInvoiceColumns = (): readonly Column<OpenInvoice>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { facts } = useAccountPage();
  const late = (invoice: OpenInvoice): string =>
    invoice.daysOverdue > 0 ? format.number(invoice.daysOverdue, 0) : t('account.open.notDue');
  return [
    { key: 'key', heading: t('account.open.invoice'), width: 'rest', cell: (row) => <Clip text={row.key ?? t('account.open.noKey')} direction="isolate" /> },
    { key: 'due', heading: t('account.open.due'), kind: 'figure', cell: (row) => format.dateShort(row.dueOn) },
    {
      key: 'amount',
      heading: t('account.open.amount'),
      kind: 'figure',
      cell: (row) => <Explained meaning="amount" text={format.money(row.amountMinor, row.currency ?? facts.currency)} />,
    },
    { key: 'overdue', heading: t('account.open.overdue'), kind: 'figure', cell: (row) => <Explained meaning="overdue" text={late(row)} /> },
  ];
};

/** Invoices not paid, the longest overdue first. */
export const OpenInvoices = () => {
  const { t } = useTranslation();
  const { invoices, invoicesTotal } = useAccountPage();
  const columns = useInvoiceColumns();
  const count = useCount();
  const imported = useImported('invoices');
  const rows = invoices.slice(0, shownRows);
  return (
    <Section title={t('account.open.invoices')} aside={count(rows.length, invoicesTotal)}>
      {rows.length === 0 ? (
        <Empty what={t(imported ? 'account.open.noInvoices' : 'account.open.invoicesMissing')} toDo={imported ? undefined : t('account.open.importInvoices')} />
      ) : (
        <Table label={t('account.open.invoices')} columns={columns} rows={rows} rowKey={(row, index) => row.key ?? String(index)} />
      )}
    </Section>
  );
};

const useTicketColumns = (): readonly Column<OpenTicket>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const subject = (row: OpenTicket): string =>
    [row.key, row.category].filter((part) => part !== null).join(' · ') || t('account.open.noKey');
  return [
    { key: 'subject', heading: t('account.open.ticket'), width: 'rest', cell: (row) => <Clip text={subject(row)} direction="isolate" /> },
    { key: 'severity', heading: t('account.open.severity'), cell: (row) => <bdi>{row.severity ?? ''}</bdi> },
    {
      key: 'days',
      heading: t('account.open.since'),
      kind: 'figure',
      cell: (row) => <Explained meaning="since" text={format.number(row.daysOpen, 0)} />,
    },
  ];
};

/** Tickets not closed, the oldest first. */
export const OpenTickets = () => {
  const { t } = useTranslation();
  const { tickets, ticketsTotal } = useAccountPage();
  const columns = useTicketColumns();
  const count = useCount();
  const imported = useImported('tickets');
  const rows = tickets.slice(0, shownRows);
  return (
    <Section title={t('account.open.tickets')} aside={count(rows.length, ticketsTotal)}>
      {rows.length === 0 ? (
        <Empty what={t(imported ? 'account.open.noTickets' : 'account.open.ticketsMissing')} toDo={imported ? undefined : t('account.open.importTickets')} />
      ) : (
        <Table label={t('account.open.tickets')} columns={columns} rows={rows} rowKey={(row, index) => row.key ?? String(index)} />
      )}
    </Section>
  );
};
