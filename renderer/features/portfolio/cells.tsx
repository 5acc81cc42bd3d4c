/** What stands in the cells of the list. */
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { Arrow } from '../../ui/arrow.tsx';
import { Light, LightShape } from '../../ui/light.tsx';
import { useFormat } from '../../ui/use-format.ts';
import css from './cells.module.css';

/** A change under two points counts as flat (health model, section 5). */
const flatBelow = 2;

/** Score, range, coverage: a score is never shown without the other two. */
export const ScoreCell = ({ row }: { readonly row: PortfolioRow }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [low, high] = row.range;
  const between = t('portfolio.range', { low: format.score(low), high: format.score(high) });
  return (
    <span className={css.score}>
      <b>{row.score === null ? t('common.none') : format.score(row.score)}</b>
      <span className={css.soft} title={t('portfolio.rangeHint')}>
        {between}
      </span>
      <span className={css.soft} title={t('portfolio.coverageHint')}>
        {format.share(row.coverage)}
      </span>
    </span>
  );
};

/** An arrow held down by a bar: a rule keeps the light from being better. */
const Capped = () => {
  const { t } = useTranslation();
  return (
    <span title={t('portfolio.cappedHint')}>
      <svg className={css.capped} viewBox="0 0 16 16" role="img" aria-label={t('portfolio.capped')}>
        <path d="M2 2H14M8 14.5V6M4 9.5L8 5.5L12 9.5" />
      </svg>
    </span>
  );
};

/** The light, and whether a rule holds it down. */
export const LightCell = ({ row }: { readonly row: PortfolioRow }) => (
  <span className={css.light}>
    <Light band={row.band} />
    {row.capped ? <Capped /> : null}
  </span>
);

/** The change against three months ago. */
export const MomentumCell = ({ momentum }: { readonly momentum: number | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (momentum === null) return <span className={css.soft}>{t('common.none')}</span>;
  const way = Math.abs(momentum) < flatBelow ? 'flat' : momentum > 0 ? 'up' : 'down';
  return (
    <span className={css.momentum} data-way={way} title={t(`portfolio.momentum.${way}`)}>
      <Arrow kind={way} />
      {format.signed(momentum, 0)}
    </span>
  );
};

/** A dimension's light and score. */
export const DimensionCell = ({ row, dimension }: { readonly row: PortfolioRow; readonly dimension: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const score = row.dimensions[dimension] ?? null;
  const band = row.dimensionBands[dimension] ?? 'unknown';
  return (
    <span className={css.dimension} title={t(`bands.${band}.word`)}>
      <LightShape band={band} size="small" />
      <span className={css.hidden}>{t(`bands.${band}.word`)}</span>
      {score === null ? t('common.none') : format.score(score)}
    </span>
  );
};

/** Monthly revenue. */
export const MoneyCell = ({ row }: { readonly row: PortfolioRow }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return row.mrrMinor === null ? t('common.none') : format.money(row.mrrMinor, row.currency);
};

/** The day of renewal. */
export const RenewalCell = ({ on }: { readonly on: string | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return on === null ? t('common.none') : format.date(on);
};

/** The metric that costs the most points. */
export const WorstCell = ({ metric }: { readonly metric: string | null }) => {
  const { t } = useTranslation();
  return metric === null ? t('common.none') : t(`metrics.${metric}.short`, { defaultValue: metric });
};
