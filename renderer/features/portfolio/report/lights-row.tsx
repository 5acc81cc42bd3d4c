/** The lights counted, each with its money, and one bar of all of them. */
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { Band } from '../../../../shared/model/model.ts';
import { LightsBar } from '../../../charts/lights-bar.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { bandOrder, type LightWeight, lightWeights } from '../summary.ts';
import css from './state.module.css';

/** More currencies than these are in the table of revenue. */
const mostCurrencies = 3;

const Money = ({ weight: { money, accounts, withoutMoney } }: { readonly weight: LightWeight }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const own = money.filter((part) => part.accounts > 0);
  const lines = own.slice(0, mostCurrencies).map(({ minor, currency, share }) => {
    const amount = t('portfolio.monthly', { amount: format.money(minor, currency) });
    return share === null
      ? amount
      : t('portfolio.overview.lights.share', { amount, share: format.share(share) });
  });
  const more = own.length - lines.length;
  const rest = more > 0 ? [t('portfolio.overview.plusMore', { count: more })] : [];
  const without =
    withoutMoney > 0 && withoutMoney < accounts
      ? [t('portfolio.overview.lights.without', { count: withoutMoney, shown: format.number(withoutMoney, 0) })]
      : [];
  return [...lines, ...rest, ...without].map((line) => (
    <span key={line} className={css.money}>
      {line}
    </span>
  ));
};

const LightCell = ({ band, weight }: { readonly band: Band; readonly weight: LightWeight }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className={css.light} data-band={band}>
      <span className={css.counted}>
        <b className={css.count}>{format.number(weight.accounts, 0)}</b>
        <Light band={band} />
      </span>
      <span className={css.meaning}>{t(`bands.${band}.meaning`)}</span>
      <Money weight={weight} />
    </li>
  );
};

/** Red, amber, green, unknown. */
export const LightsRow = ({ rows }: { readonly rows: readonly PortfolioRow[] }) => {
  const { t } = useTranslation();
  const weights = lightWeights(rows);
  const shares = bandOrder.map((band) => ({ band, share: weights[band].accounts / Math.max(1, rows.length) }));
  return (
    <div className={css.lightsBlock}>
      <LightsBar shares={shares} />
      <ul className={css.lights} aria-label={t('portfolio.lights')}>
        {bandOrder.map((band) => (
          <LightCell key={band} band={band} weight={weights[band]} />
        ))}
      </ul>
    </div>
  );
};
