/** The groups as a table, the lights of each as a stacked bar. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, Table } from '../../../../ui/table.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { bandOrder } from '../../summary.ts';
import { useShowInList } from '../use-show-in-list.ts';
import type { AccountGroup } from './groups.ts';
import css from './groups.module.css';

/** As many as the part has room for. */
const shownAtFirst = 7;

const Bar = ({ group, most }: { readonly group: AccountGroup; readonly most: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const held = bandOrder.filter((band) => group.bands[band] > 0);
  const text = held.map((band) => `${t(`bands.${band}.word`)} ${format.number(group.bands[band], 0)}`);
  return (
    <span className={css.track} role="img" aria-label={format.list(text)} title={text.join(' · ')}>
      {held.map((band) => (
        <span
          key={band}
          className={css.part}
          data-band={band}
          style={{ inlineSize: `${(group.bands[band] / most) * 100}%` }}
        />
      ))}
    </span>
  );
};

/** The first currency, and how many there are besides; all of them in the hint. */
const Money = ({ money }: Pick<AccountGroup, 'money'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [first, ...others] = money;
  if (!first) return t('common.none');
  const all = money.map(({ minor, currency }) => format.money(minor, currency));
  return (
    <span title={format.list(all)}>
      {format.money(first.minor, first.currency)}
      {others.length === 0 ? null : (
        <span className={css.soft}> {t('portfolio.overview.plusMore', { count: others.length })}</span>
      )}
    </span>
  );
};

interface GroupTableProps {
  readonly groups: readonly AccountGroup[];
  readonly column: string;
}

const useColumns = ({ groups, column }: GroupTableProps): readonly Column<AccountGroup>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const showInList = useShowInList();
  const most = Math.max(1, ...groups.map(({ accounts }) => accounts));
  const heading = (key: string): string => t(`portfolio.overview.groups.columns.${key}`);
  const show = ({ name }: AccountGroup) =>
    showInList({ filters: [{ kind: 'value', field: column, values: [name] }] });
  return [
    {
      key: 'name',
      heading: heading('name'),
      width: 'rest',
      cell: (group) => (
        <span className={css.name}>
          <TextLink onClick={() => show(group)}>
            {group.name === null ? t('portfolio.overview.groups.unnamed') : <bdi>{group.name}</bdi>}
          </TextLink>
        </span>
      ),
    },
    {
      key: 'accounts',
      heading: heading('accounts'),
      kind: 'figure',
      cell: ({ accounts }) => format.number(accounts, 0),
    },
    { key: 'lights', heading: heading('lights'), cell: (group) => <Bar group={group} most={most} /> },
    {
      key: 'mean',
      heading: heading('mean'),
      kind: 'figure',
      cell: ({ mean }) => (mean === null ? t('common.none') : format.number(mean, 0)),
    },
    {
      key: 'mrr',
      heading: heading('mrr'),
      kind: 'figure',
      cell: ({ money }) => <Money money={money} />,
    },
    {
      key: 'atRisk',
      heading: heading('atRisk'),
      kind: 'figure',
      cell: ({ atRisk }) => (atRisk === null ? t('common.none') : format.share(atRisk)),
    },
  ];
};

/** The largest group first; all of them when asked. */
export const GroupTable = ({ groups, column }: GroupTableProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isLong, setLong] = useState(false);
  const columns = useColumns({ groups, column });
  const more = isLong ? 0 : groups.length - shownAtFirst;
  return (
    <>
      <Table
        label={t('portfolio.overview.groups.title')}
        columns={columns}
        rows={isLong ? groups : groups.slice(0, shownAtFirst)}
        rowKey={({ name }) => JSON.stringify(name)}
      />
      {more > 0 ? (
        <Button size="compact-xs" onClick={() => setLong(true)}>
          {t('portfolio.overview.andMore', { count: more, shown: format.number(more, 0) })}
        </Button>
      ) : null}
    </>
  );
};
