/** What is open: a short table, or a sentence where there is nothing. */
import { useTranslation } from 'react-i18next';
import { Definition } from '../../ui/definition.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Figure } from '../../ui/figure.tsx';
import { useMedium } from '../../ui/medium.ts';
import { Section } from '../../ui/section.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { MoreLine } from './more-line.tsx';
import { useAccountPage } from './page-context.ts';
import { usePaperRoom } from './paper-room.tsx';
import { shareRows } from './room.ts';
import { RowsLink } from './rows/rows-link.tsx';

interface ExplainedProps {
  readonly meaning: string;
  /** The list that the number stands in. */
  readonly list: 'invoices' | 'tickets';
  readonly text: string;
}

/** A number of an open row that says what it is, and leads to its rows. */
export const Explained = ({ meaning, list, text }: ExplainedProps) => {
  const { t } = useTranslation();
  const page = useAccountPage();
  const total = list === 'invoices' ? page.invoicesTotal : page.ticketsTotal;
  const about = () => (
    <>
      <Definition title={t(`account.open.${meaning}`)} text={t(`account.openMeaning.${meaning}`)} />
      <RowsLink about={{ kind: 'list', key: list }} count={total} />
    </>
  );
  return (
    <Figure about={about}>
      <bdi>{text}</bdi>
    </Figure>
  );
};

interface OpenListProps<Row> {
  /** The dataset, and the section's name in the texts. */
  readonly dataset: 'invoices' | 'tickets';
  readonly rows: readonly Row[];
  readonly total: number;
  readonly columns: readonly Column<Row>[];
}

/** How many rows the list shows. */
const useRoom = (dataset: 'invoices' | 'tickets'): number => {
  const page = useAccountPage();
  const paper = usePaperRoom();
  const open = { invoices: page.invoices.length, tickets: page.tickets.length };
  return useMedium() === 'paper' ? paper.openRows : shareRows(open)[dataset];
};

/** Nothing open is good news where the table was imported, and a thing to do where it was not. */
const Nothing = ({ dataset }: { readonly dataset: string }) => {
  const { t } = useTranslation();
  const { freshness } = useAccountPage();
  if (freshness.some((entry) => entry.dataset === dataset && entry.newest !== null))
    return <Empty what={t(`account.open.none.${dataset}`)} />;
  return <Empty what={t(`account.open.missing.${dataset}`)} toDo={t(`account.open.import.${dataset}`)} />;
};

/** One list under its heading. */
export const OpenList = <Row extends { readonly key: string | null }>({
  dataset,
  rows,
  total,
  columns,
}: OpenListProps<Row>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const medium = useMedium();
  const shown = rows.slice(0, useRoom(dataset));
  const count = t('account.shownOf', { shown: format.number(shown.length, 0), all: format.number(total, 0) });
  const title = t(`account.open.${dataset}`);
  return (
    <Section title={title} aside={medium === 'screen' && shown.length < total ? count : null}>
      {shown.length === 0 ? (
        <Nothing dataset={dataset} />
      ) : (
        <Table
          label={title}
          columns={columns}
          rows={shown}
          rowKey={(row, index) => `${row.key ?? ''} ${index}`}
        />
      )}
      {medium === 'paper' ? <MoreLine count={total - shown.length} /> : null}
    </Section>
  );
};
