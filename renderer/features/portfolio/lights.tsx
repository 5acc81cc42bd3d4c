/** The lights counted; each is a switch that shows only its accounts. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../shared/model/model.ts';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import { Light } from '../../ui/light.tsx';
import { useFormat } from '../../ui/use-format.ts';
import css from './lights.module.css';
import { bandOrder, revenueByBand, type RevenueByBand } from './summary.ts';
import { usePortfolioView } from './view-context.tsx';
import { toggled } from './view-state.ts';

interface LightCountProps {
  readonly band: Band;
  readonly count: number;
  readonly revenue: RevenueByBand | null;
}

const LightCount = ({ band, count, revenue }: LightCountProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, change } = usePortfolioView();
  const minor = revenue?.minor[band] ?? null;
  return (
    <button
      type="button"
      className={css.light}
      data-band={band}
      aria-pressed={view.bands.includes(band)}
      onClick={() => change({ bands: toggled(view.bands, band) })}
    >
      <span className={css.count}>{format.number(count, 0)}</span>
      <Light band={band} />
      <span className={css.meaning}>{t(`bands.${band}.meaning`)}</span>
      {revenue && minor !== null ? (
        <span className={css.revenue}>
          {t('portfolio.monthly', { amount: format.money(minor, revenue.currency) })}
        </span>
      ) : null}
    </button>
  );
};

/** Red, amber, green, unknown, with the monthly revenue behind each. */
export const Lights = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const revenue = useMemo(() => revenueByBand(page.accounts), [page]);
  return (
    <div className={css.lights} role="group" aria-label={t('portfolio.lights')}>
      {bandOrder.map((band) => (
        <LightCount key={band} band={band} count={page.counts[band]} revenue={revenue} />
      ))}
    </div>
  );
};
