/** Recurring revenue by light, one bar per currency and group. */
import { useTranslation } from 'react-i18next';
import { LightsBar } from '../../../charts/lights-bar.tsx';
import type { Band } from '../../../../shared/model/model.ts';
import type { RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { Light } from '../../../ui/light.tsx';
import { LongTable } from '../../../ui/long-table.tsx';
import type { Column } from '../../../ui/table.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useKeptView } from '../parts/kept-view.tsx';
import { PartButton } from '../parts/part-button.tsx';
import { partKey } from '../parts/part-key.ts';
import { usePartHeading } from '../parts/part-name.ts';
import { bandOrder } from '../../portfolio/summary.ts';
import { RiskMoney } from './risk-money.tsx';
import { atRisk, ofLight } from './risk-rows.ts';
import css from './risk.module.css';

const lightColumn = (band: Band, none: string): Column<RevenueValue> => ({
  key: band,
  heading: <Light band={band} size="small" />,
  kind: 'figure',
  cell: (part) => {
    const light = ofLight(part.atRisk, band);
    return light.accounts.length === 0 ? none : <RiskMoney part={part} light={light} />;
  },
});

const useColumns = (shown: string | null): readonly Column<RevenueValue>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { look } = useKeptView();
  const heading = usePartHeading();
  return [
    {
      key: 'part',
      heading,
      cell: (part) => (
        <PartButton part={part} isShown={partKey(part) === shown} onShow={(key) => look({ part: key })} />
      ),
    },
    {
      key: 'bar',
      heading: t('value.risk.columns.bar'),
      width: 'rest',
      cell: (part) => (
        <LightsBar shares={bandOrder.map((band) => ({ band, share: ofLight(part.atRisk, band).share ?? 0 }))} />
      ),
    },
    ...bandOrder.map((band) => lightColumn(band, t('common.none'))),
    {
      key: 'risk',
      heading: <span className={css.heading}>{t('value.risk.columns.atRisk')}</span>,
      kind: 'figure',
      cell: ({ atRisk: lights }) => {
        const { share } = atRisk(lights);
        return share === null ? t('common.none') : <b>{format.fixedShare(share)}</b>;
      },
    },
    {
      key: 'mrr',
      heading: t('value.risk.columns.mrr'),
      kind: 'figure',
      cell: ({ mrrMinor, currency }) => format.money(mrrMinor, currency),
    },
  ];
};

interface RiskPartsProps {
  readonly parts: readonly RevenueValue[];
  /** The key of the part that is looked at; null: all. */
  readonly shown: string | null;
}

/** The parts with revenue now. */
export const RiskParts = ({ parts, shown }: RiskPartsProps) => {
  const { t } = useTranslation();
  const columns = useColumns(shown);
  const aside = parts.length > 1 ? t('value.kept.neverAdded') : undefined;
  return (
    <Section title={t('value.risk.byLight')} aside={aside}>
      <div className={css.table}>
        <LongTable label={t('value.risk.byLight')} columns={columns} rows={parts} rowKey={partKey} />
      </div>
    </Section>
  );
};
