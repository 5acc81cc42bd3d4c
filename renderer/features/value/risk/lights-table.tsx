/** One part by light: its money, its share, its accounts, and what renews within 90 days. */
import { useTranslation } from 'react-i18next';
import type { RevenueAtRisk, RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { Light } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { usePartName } from '../parts/part-name.ts';
import { bandOrder } from '../../portfolio/summary.ts';
import { RiskMoney } from './risk-money.tsx';
import { atRisk, ofLight } from './risk-rows.ts';
import css from './risk.module.css';

const useColumns = (part: RevenueValue): readonly Column<RevenueAtRisk>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'light', heading: t('value.kept.facts.light'), cell: ({ band }) => <Light band={band} /> },
    {
      key: 'mrr',
      heading: t('value.risk.columns.mrr'),
      kind: 'figure',
      cell: (light) => <RiskMoney part={part} light={light} />,
    },
    {
      key: 'accounts',
      heading: t('value.risk.columns.accounts'),
      kind: 'figure',
      cell: ({ accounts }) => format.number(accounts.length, 0),
    },
    {
      key: 'renewals',
      heading: t('value.risk.columns.renewals'),
      kind: 'figure',
      cell: ({ renewals }) => format.number(renewals.length, 0),
    },
    {
      key: 'renewing',
      heading: t('value.risk.columns.renewing'),
      kind: 'figure',
      cell: ({ renewalMrrMinor }) => format.money(renewalMrrMinor, part.currency),
    },
  ];
};

/** The lights of a part, with the sentence that sums them up. */
export const LightsTable = ({ part }: { readonly part: RevenueValue }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(part);
  const title = t('value.risk.of', { part: usePartName()(part) });
  const { mrrMinor, share, accounts } = atRisk(part.atRisk);
  const sentence =
    share === null
      ? t('value.risk.nothing')
      : t('value.risk.sentence', {
          count: accounts,
          shown: format.number(accounts, 0),
          money: format.money(mrrMinor, part.currency),
          whole: format.money(part.mrrMinor, part.currency),
          share: format.fixedShare(share),
        });
  return (
    <Section title={title}>
      <p className={css.sentence}>{sentence}</p>
      <div className={css.table}>
        <Table
          label={title}
          columns={columns}
          rows={bandOrder.map((band) => ofLight(part.atRisk, band))}
          rowKey={({ band }) => band}
        />
      </div>
    </Section>
  );
};
