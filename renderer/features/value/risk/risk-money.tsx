/** The money in one light, with its share; opens what it means and the accounts behind it. */
import { useTranslation } from 'react-i18next';
import type { RevenueAtRisk, RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { Definition } from '../../../ui/definition.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { NamedAccounts } from '../behind/named-accounts.tsx';
import { usePartName } from '../parts/part-name.ts';
import { useValue } from '../value-context.tsx';
import css from './risk.module.css';

interface RiskMoneyProps {
  readonly part: RevenueValue;
  readonly light: RevenueAtRisk;
}

const RiskDefinition = ({ part, light }: RiskMoneyProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = usePartName()(part);
  const { asOf } = useValue().page;
  const count = light.accounts.length;
  const renewing = light.renewals.length;
  const share = light.share === null ? t('common.none') : format.fixedShare(light.share);
  const money = (minor: number) => format.money(minor, part.currency);
  const filled = `${money(light.mrrMinor)} ÷ ${money(part.mrrMinor)} = ${share}`;
  const facts = [
    { label: t('value.kept.facts.light'), value: <Light band={light.band} /> },
    { label: t('value.kept.facts.formula'), value: t('value.risk.formula') },
    {
      label: t('value.kept.facts.here'),
      value: <bdi dir="ltr">{filled}</bdi>,
    },
    { label: t('value.kept.facts.window'), value: format.date(asOf) },
    {
      label: t('value.kept.facts.n'),
      value: t('value.kept.accounts', { count, shown: format.number(count, 0) }),
    },
    {
      label: t('value.risk.renewing'),
      value: t('value.risk.renewals', {
        count: renewing,
        shown: format.number(renewing, 0),
        money: money(light.renewalMrrMinor),
      }),
    },
    { label: t('value.kept.facts.behind'), value: <NamedAccounts ids={light.accounts} /> },
  ];
  return <Definition title={t('value.risk.of', { part: name })} text={t('value.risk.about')} facts={facts} />;
};

/** The figure. */
export const RiskMoney = ({ part, light }: RiskMoneyProps) => {
  const format = useFormat();
  const money = format.money(light.mrrMinor, part.currency);
  return (
    <>
      <Figure about={() => <RiskDefinition part={part} light={light} />}>{money}</Figure>
      <span className={css.share}>{light.share === null ? '' : format.share(light.share, 0)}</span>
    </>
  );
};
