/** Tickets not closed, the oldest first. */
import { useTranslation } from 'react-i18next';
import type { OpenTicket } from '../../../shared/model/account-page.ts';
import { Clip } from '../../ui/clip.tsx';
import type { Column } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Explained, OpenList } from './open-list.tsx';
import { useAccountPage } from './page-context.ts';

const useColumns = (): readonly Column<OpenTicket>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const subject = ({ key, category }: OpenTicket): string =>
    [key, category].filter((part) => part !== null).join(' · ') || t('account.open.noKey');
  return [
    {
      key: 'subject',
      heading: t('account.open.ticket'),
      width: 'rest',
      cell: (row) => <Clip text={subject(row)} direction="isolate" />,
    },
    { key: 'severity', heading: t('account.open.severity'), cell: (row) => <bdi>{row.severity ?? ''}</bdi> },
    {
      key: 'days',
      heading: t('account.open.since'),
      kind: 'figure',
      cell: (row) => <Explained list="tickets" meaning="since" text={format.number(row.daysOpen, 0)} />,
    },
  ];
};

/** The list of open tickets. */
export const OpenTickets = () => {
  const { tickets, ticketsTotal } = useAccountPage();
  return <OpenList dataset="tickets" rows={tickets} total={ticketsTotal} columns={useColumns()} />;
};
