/** The next renewals; each opens its account, the others are in the list. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Light } from '../../../../ui/light.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useOpenAccount } from '../../use-open-account.ts';
import { useShowInList } from '../use-show-in-list.ts';
import type { Renewal } from './renewals.ts';
import css from './renewals.module.css';

/** As many as the part has room for. */
const shown = 6;

const Row = ({ renewal: { row, renewalOn, days } }: { readonly renewal: Renewal }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenAccount();
  const { id, name, band, mrrMinor, currency } = row;
  const amount = mrrMinor === null ? t('common.none') : format.money(mrrMinor, currency);
  return (
    <li>
      <button type="button" className={css.renewal} onClick={() => open(id)}>
        <Light band={band} word="hidden" />
        <span className={css.name}>
          <bdi>{name}</bdi>
        </span>
        <span>{amount}</span>
        <span className={css.soft}>{format.dateShort(renewalOn)}</span>
        <b>{days === 0 ? t('portfolio.overview.renewals.today') : format.span(days, 'day')}</b>
      </button>
    </li>
  );
};

interface RenewalListProps {
  readonly ahead: readonly Renewal[];
  readonly until: string;
}

/** The next one first. */
export const RenewalList = ({ ahead, until }: RenewalListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const showInList = useShowInList();
  const more = ahead.length - shown;
  const label = t('portfolio.overview.renewals.label', { until: format.date(until) });
  const showAll = () =>
    showInList({ filters: [{ kind: 'accounts', label, accounts: ahead.map(({ row }) => row.id) }] });
  return (
    <>
      <ul className={css.list}>
        {ahead.slice(0, shown).map((renewal) => (
          <Row key={renewal.row.id} renewal={renewal} />
        ))}
      </ul>
      {more > 0 ? (
        <Button size="compact-xs" title={t('portfolio.overview.toList')} onClick={showAll}>
          {t('portfolio.overview.andMore', { count: more, shown: format.number(more, 0) })}
        </Button>
      ) : null}
    </>
  );
};
