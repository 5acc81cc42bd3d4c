/** The list of all accounts of the report, by light and by money. */
import { useTranslation } from 'react-i18next';
import type { PortfolioPage, PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { Light, LightShape } from '../../../ui/light.tsx';
import { ReportBlock, ReportMore, ReportPart } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { useMoneyText } from '../overview/money-words.ts';
import { type LightGroup, listedAccounts, mostListed, weakestOf } from './account-groups.ts';
import css from './state.module.css';

const useWeakest = (page: PortfolioPage): ReportColumn<PortfolioRow>['cell'] => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNamesOf(page.model.names);
  return (row) => {
    const weakest = weakestOf(row, page.dimensions);
    if (weakest === null) return t('common.none');
    const { key, score, band } = weakest;
    return (
      <span className={css.lit} data-band={band}>
        <LightShape band={band} size="small" />
        <bdi>{names.dimension(key)}</bdi>
        <span>{format.score(score, row.cutoffs)}</span>
      </span>
    );
  };
};

const useColumns = (page: PortfolioPage): readonly ReportColumn<PortfolioRow>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const weakest = useWeakest(page);
  const column = (key: string): string => t(`portfolio.columns.${key}`);
  const none = t('common.none');
  return [
    { key: 'name', heading: column('name'), share: 26, cell: ({ name }) => <bdi>{name}</bdi> },
    {
      key: 'score',
      heading: t('print.portfolio.accounts.score'),
      share: 8,
      kind: 'figure',
      cell: ({ score, cutoffs }) => (score === null ? none : <b>{format.score(score, cutoffs)}</b>),
    },
    {
      key: 'momentum',
      heading: column('momentum'),
      share: 9,
      kind: 'figure',
      cell: ({ momentum }) => (momentum === null ? none : <bdi dir="ltr">{format.signed(momentum, 0)}</bdi>),
    },
    { key: 'weakest', heading: t('print.portfolio.accounts.weakest'), share: 20, cell: weakest },
    {
      key: 'mrr',
      heading: column('mrr'),
      share: 12,
      kind: 'figure',
      cell: ({ mrrMinor, currency }) => (mrrMinor === null ? none : format.money(mrrMinor, currency)),
    },
    {
      key: 'renewal',
      heading: column('renewal'),
      share: 11,
      kind: 'date',
      cell: ({ renewalOn }) => (renewalOn === null ? none : format.dateShort(renewalOn)),
    },
    { key: 'owner', heading: column('owner'), share: 14, cell: ({ owner }) => <bdi>{owner}</bdi> },
  ];
};

const GroupTitle = ({ group: { band, accounts, money } }: { readonly group: LightGroup }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const moneyText = useMoneyText();
  const count = t('portfolio.all', { count: accounts, shown: format.number(accounts, 0) });
  const amount = money.length === 0 ? null : t('portfolio.monthly', { amount: moneyText(money) });
  return (
    <span className={css.lit}>
      <Light band={band} />
      <span>{amount === null ? count : `${count} · ${amount}`}</span>
    </span>
  );
};

/** The part; each light under its own heading. */
export const AccountsPart = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(page);
  const { groups, more } = listedAccounts(page.accounts);
  return (
    <ReportPart title={t('print.portfolio.accounts.title')}>
      {groups.map((group) => (
        <ReportBlock key={group.band} title={<GroupTitle group={group} />}>
          <ReportTable
            label={t(`bands.${group.band}.word`)}
            columns={columns}
            groups={oneGroup(group.rows)}
            rowKey={({ id }) => id}
          />
        </ReportBlock>
      ))}
      {more > 0 ? (
        <ReportMore>
          {t('print.portfolio.accounts.more', {
            count: more,
            shown: format.number(more, 0),
            most: format.number(mostListed, 0),
          })}
        </ReportMore>
      ) : null}
    </ReportPart>
  );
};
