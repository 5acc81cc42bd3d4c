/**
 * What stands in the cells of the list. Plain functions of a row and its words: a list that is scrolled draws
 * hundreds of cells at once, and a hook in each would be felt.
 */
import { wayOf } from '../../../../shared/model/momentum.ts';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Band } from '../../../../shared/model/model.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { LightShape } from '../../../ui/light.tsx';
import heard from '../../../ui/heard.module.css';
import css from './cells.module.css';
import type { Cell, CellWords } from './column.ts';
import type { FigureOf, TextOf } from './fields.ts';
import type { WorthOfAccount, WorthOfAccounts } from './worth.ts';

/** Draws one cell from some of a row: lists of others than accounts have these too. */
type CellOf<Field extends keyof PortfolioRow> = (row: Pick<PortfolioRow, Field>, words: CellWords) => ReactNode;

const arrows = { rising: 'up', falling: 'down' } as const;

/** Score, range, coverage: a score is never shown without the other two. */
export const scoreCell: CellOf<'score' | 'range' | 'coverage' | 'cutoffs'> = (
  { score, range: [low, high], coverage, cutoffs },
  { t, format },
) => (
  <span className={css.score}>
    <b>{score === null ? t('common.none') : format.score(score, cutoffs)}</b>
    <span className={css.soft} title={t('portfolio.rangeHint')}>
      {t('portfolio.range', {
        low: format.score(low, cutoffs),
        high: format.score(high, cutoffs),
      })}
    </span>
    <span className={css.soft} title={t('portfolio.coverageHint')}>
      {format.share(coverage)}
    </span>
  </span>
);

/** An arrow held down by a bar: a rule keeps the light from being better. */
const capped = (t: TFunction): ReactNode => (
  <span title={t('portfolio.cappedHint')}>
    <svg className={css.capped} viewBox="0 0 16 16" role="img" aria-label={t('portfolio.capped')}>
      <path d="M2 2H14M8 14.5V6M4 9.5L8 5.5L12 9.5" />
    </svg>
  </span>
);

/** A word where a person set the light; the hint has the number's own. */
const setByHand: CellOf<'bandSetUntil' | 'computedBand'> = ({ bandSetUntil, computedBand }, { t, format }) => {
  if (bandSetUntil === null) return null;
  const detail = { until: format.date(bandSetUntil), computed: t(`bands.${computedBand}.word`) };
  return (
    <span className={css.set} title={t('portfolio.setHint', detail)}>
      {t('portfolio.set')}
    </span>
  );
};

/** The light, and whether a rule holds it down or a person set it. */
export const lightCell: CellOf<'band' | 'capped' | 'bandSetUntil' | 'computedBand'> = (row, { t, format }) => (
  <span className={css.light} data-band={row.band}>
    <LightShape band={row.band} />
    <span className={css.word} title={t(`bands.${row.band}.word`)}>
      {t(`bands.${row.band}.word`)}
    </span>
    {row.capped && row.bandSetUntil === null ? capped(t) : setByHand(row, { t, format })}
  </span>
);

/** The change against three months ago. */
export const momentumCell: CellOf<'momentum'> = ({ momentum }, { t, format }) => {
  if (momentum === null) return <span className={css.soft}>{t('common.none')}</span>;
  const way = wayOf(momentum);
  return (
    <span className={css.momentum} data-way={way} title={t(`portfolio.momentum.${way}`)}>
      {way === 'rising' || way === 'falling' ? <Arrow kind={arrows[way]} /> : null}
      {format.signed(momentum, 0)}
    </span>
  );
};

/** A dimension's light and score. */
export const dimensionCell =
  (dimension: string): Cell =>
  (row, { t, format }) => {
    const score = row.dimensions[dimension] ?? null;
    const band: Band = row.dimensionBands[dimension] ?? 'unknown';
    const word = t(`bands.${band}.word`);
    return (
      <span className={css.dimension} title={word}>
        <LightShape band={band} size="small" />
        <span className={heard.heard}>{word}</span>
        {score === null ? t('common.none') : format.score(score, row.cutoffs)}
      </span>
    );
  };

/** Monthly revenue. */
export const mrrCell: Cell = ({ mrrMinor, currency }, { t, format }) =>
  mrrMinor === null ? t('common.none') : format.money(mrrMinor, currency);

/** A part of what an account is worth; three dots while that is being computed. */
export const worthCell =
  (worth: WorthOfAccounts | null, part: keyof WorthOfAccount): Cell =>
  ({ id }, { t, format }) => {
    if (!worth) return <span className={css.soft}>{t('portfolio.coming')}</span>;
    const amount = worth.get(id)?.[part];
    return amount?.minor == null ? t('common.none') : format.money(amount.minor, amount.currency);
  };

/** A date. */
export const dateCell =
  (of: (row: PortfolioRow) => string | null): Cell =>
  (row, { t, format }) => {
    const iso = of(row);
    return iso === null ? t('common.none') : format.date(iso);
  };

/** Whole days from the date of the page; past ones below 0. */
export const daysCell =
  (of: FigureOf | undefined): Cell =>
  (row, { t, format }) => {
    const days = of?.(row) ?? null;
    return days === null ? t('common.none') : format.number(days, 0);
  };

/** A share. */
export const shareCell =
  (of: (row: PortfolioRow) => number): Cell =>
  (row, { format }) =>
    format.share(of(row));

/** The least and the most that the score may be. */
export const rangeCell: Cell = ({ range: [low, high], cutoffs }, { t, format }) =>
  t('portfolio.range', { low: format.score(low, cutoffs), high: format.score(high, cutoffs) });

/** The metric that costs the most points. */
export const worstCell =
  (nameOf: (metric: string) => string): Cell =>
  ({ worstMetric }, { t }) => {
    if (worstMetric === null) return t('common.none');
    const name = nameOf(worstMetric);
    return <bdi title={name}>{name}</bdi>;
  };

/** A text as it was imported; its direction is its own. */
export const nameCell =
  (of: TextOf): Cell =>
  (row) => {
    const text = of(row);
    return text === null ? null : <bdi title={text}>{text}</bdi>;
  };

/** The account's name, marked where no list of accounts has it. */
export const accountCell: Cell = ({ name, named }, { t }) => (
  <>
    <bdi title={name}>{name}</bdi>
    {named ? (
      <span className={css.named} title={t('portfolio.namedHint')}>
        {t('portfolio.named')}
      </span>
    ) : null}
  </>
);
