/** The money behind a light: what comes first in a line, all of it in the definition. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../shared/model/model.ts';
import { Definition } from '../../ui/definition.tsx';
import { Figure } from '../../ui/figure.tsx';
import { useFormat } from '../../ui/use-format.ts';
import css from './lights.module.css';
import type { LightMoney, LightWeight } from './summary.ts';

interface LightMoneyProps {
  readonly band: Band;
  readonly weight: LightWeight;
}

const useShareText = (): ((money: LightMoney) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ minor, currency, share, accounts }) =>
    t('portfolio.overview.lights.money', {
      count: accounts,
      shown: format.number(accounts, 0),
      amount: format.money(minor, currency),
      share: share === null ? t('common.none') : format.share(share),
    });
};

const About = ({ band, weight }: LightMoneyProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const shareText = useShareText();
  const withoutMoney = {
    label: t('portfolio.overview.lights.withoutMoney'),
    value: format.number(weight.withoutMoney, 0),
  };
  return (
    <Definition
      title={t('portfolio.overview.lights.title', { light: t(`bands.${band}.word`) })}
      text={t('portfolio.overview.lights.about')}
      facts={[
        ...weight.money.map((money) => ({
          label: money.currency ?? t('portfolio.overview.noCurrency'),
          value: shareText(money),
        })),
        withoutMoney,
      ]}
    />
  );
};

/** The first currency with its share, how many more there are, and how many accounts pay nothing that is known. */
export const LightMoneyLine = memo(({ band, weight }: LightMoneyProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [first, ...others] = weight.money.filter(({ accounts }) => accounts > 0);
  const monthly = ({ minor, currency, share }: LightMoney): string => {
    const amount = t('portfolio.monthly', { amount: format.money(minor, currency) });
    return share === null
      ? amount
      : t('portfolio.overview.lights.share', { amount, share: format.share(share) });
  };
  const more = others.length === 0 ? [] : [t('portfolio.overview.plusMore', { count: others.length })];
  const count = weight.withoutMoney;
  const without = t(`portfolio.overview.lights.${first ? 'without' : 'allWithout'}`, {
    count,
    shown: format.number(count, 0),
  });
  const parts = [...(first ? [monthly(first), ...more] : []), ...(count === 0 ? [] : [without])];
  // A light without accounts: a figure without words could be reached, and would say nothing.
  if (parts.length === 0) return null;
  return (
    <span className={css.revenue}>
      <Figure about={() => <About band={band} weight={weight} />}>{parts.join(' · ')}</Figure>
    </span>
  );
});
