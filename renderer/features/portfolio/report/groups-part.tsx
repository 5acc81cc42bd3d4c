/** Segments and owners: lights, mean, money. */
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../../shared/model/portfolio-page.ts';
import { LightsBar } from '../../../charts/lights-bar.tsx';
import { Light } from '../../../ui/light.tsx';
import { ReportBlock, ReportNone, ReportPart } from '../../../ui/report/report-part.tsx';
import { CellLines, oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useColumnName } from '../overview/groups/column-name.ts';
import { type AccountGroup, groupingsOf, groupsOf } from '../overview/groups/groups.ts';
import { AndMore } from './and-more.tsx';
import { bandOrder } from '../summary.ts';

/** The largest groups of a column; the workbook has all of them. */
const mostGroups = 25;

/** Columns that say who a group of customers is; others only where there are none of these. */
const usualColumns = ['segment', 'owner'];

/** How many in each light, in figures and as a bar. */
const useLightColumns = (): readonly ReportColumn<AccountGroup>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    ...bandOrder.map((band): ReportColumn<AccountGroup> => ({
      key: band,
      heading: <Light band={band} word="hidden" size="small" />,
      share: 5,
      kind: 'figure',
      cell: ({ bands }) => (bands[band] === 0 ? t('common.none') : format.number(bands[band], 0)),
    })),
    {
      key: 'lights',
      heading: '',
      share: 15,
      cell: ({ bands, accounts }) => (
        <LightsBar shares={bandOrder.map((band) => ({ band, share: bands[band] / accounts }))} />
      ),
    },
  ];
};

const useColumns = (heading: string): readonly ReportColumn<AccountGroup>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const column = (key: string): string => t(`portfolio.overview.groups.columns.${key}`);
  const lightColumns = useLightColumns();
  return [
    {
      key: 'name',
      heading,
      share: 22,
      cell: ({ name }) => (name === null ? t('portfolio.overview.groups.unnamed') : <bdi>{name}</bdi>),
    },
    {
      key: 'accounts',
      heading: column('accounts'),
      share: 8,
      kind: 'figure',
      cell: ({ accounts }) => format.number(accounts, 0),
    },
    ...lightColumns,
    {
      key: 'mean',
      heading: column('mean'),
      share: 8,
      kind: 'figure',
      cell: ({ mean }) => (mean === null ? t('common.none') : format.fixed(mean)),
    },
    {
      key: 'mrr',
      heading: column('mrr'),
      share: 18,
      kind: 'figure',
      cell: ({ money }) =>
        money.length === 0 ? (
          t('common.none')
        ) : (
          <CellLines lines={money.map(({ minor, currency }) => format.money(minor, currency))} />
        ),
    },
    {
      key: 'atRisk',
      heading: column('atRisk'),
      share: 9,
      kind: 'figure',
      cell: ({ atRisk }) => (atRisk === null ? t('common.none') : format.share(atRisk)),
    },
  ];
};

const GroupsBlock = ({ page, column }: { readonly page: PortfolioPage; readonly column: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useColumnName()(column);
  const columns = useColumns(name);
  const groups = groupsOf(page.accounts, column);
  const more = groups.length - mostGroups;
  const words = { count: groups.length, shown: format.number(groups.length, 0), column: name };
  return (
    <ReportBlock title={t('print.portfolio.groups.by', words)}>
      <ReportTable
        label={name}
        columns={columns}
        groups={oneGroup(groups.slice(0, mostGroups))}
        rowKey={(group) => JSON.stringify(group.name)}
      />
      <AndMore more={more} />
    </ReportBlock>
  );
};

/** The part. */
export const GroupsPart = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const known = groupingsOf(page);
  const usual = known.filter((column) => usualColumns.includes(column));
  const shown = usual.length > 0 ? usual : known.slice(0, 1);
  return (
    <ReportPart title={t('print.portfolio.groups.title')}>
      {shown.length === 0 ? <ReportNone>{t('portfolio.overview.groups.none.what')}</ReportNone> : null}
      {shown.map((column) => (
        <GroupsBlock key={column} page={page} column={column} />
      ))}
    </ReportPart>
  );
};
