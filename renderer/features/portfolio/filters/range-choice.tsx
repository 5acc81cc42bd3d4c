/** Setting the least and the most of a figure; money in one currency. */
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RangeFilter } from '../../../../shared/model/list-view.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import type { ListColumn } from '../columns/column.ts';
import { usePortfolioView } from '../view-context.tsx';
import { withFilter } from '../view-state.ts';
import css from './filter-form.module.css';
import { currenciesOf, moneyColumns, rangeFilterOn, scaleOf } from './subjects.ts';

interface RangeChoiceProps {
  readonly column: ListColumn;
  readonly rows: readonly PortfolioRow[];
}

/** Kept while it is being set, even without ends, so that the currency that was chosen is not lost. */
const useRange = ({ id }: ListColumn, currencies: readonly (string | null)[]) => {
  const { view, change } = usePortfolioView();
  const own = rangeFilterOn(view.filters, id);
  const inMoney = moneyColumns.has(id);
  const range: RangeFilter = own ?? {
    kind: 'range',
    field: id,
    from: null,
    to: null,
    ...(inMoney && { currency: currencies[0] ?? null }),
  };
  const set = (part: Partial<RangeFilter>): void => {
    const next = { ...range, ...part };
    const others = view.filters.filter((filter) => filter !== own);
    change({ filters: next.from === null && next.to === null ? others : withFilter(view.filters, next) });
  };
  return { range, set };
};

const kept = (value: number | null, scale: number): number | null =>
  value === null || Number.isNaN(value) ? null : Number((value * scale).toPrecision(12));
const typed = (value: number | null, scale: number): number | null =>
  value === null ? null : Number((value / scale).toPrecision(12));

/** The two ends, and where accounts pay in several currencies the one that is meant. */
export const RangeChoice = ({ column, rows }: RangeChoiceProps) => {
  const { t } = useTranslation();
  const currencies = useMemo(() => currenciesOf(rows), [rows]);
  const { range, set } = useRange(column, currencies);
  const scale = scaleOf(column.id);
  const unit = column.id === 'coverage' ? '%' : null;
  return (
    <div className={css.range}>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className={css.end}>
          {t(`portfolio.filters.${end === 'from' ? 'least' : 'most'}`)}
          <NumberField
            label={t(`portfolio.filters.${end === 'from' ? 'leastOf' : 'mostOf'}`, {
              name: column.figureName ?? column.heading,
            })}
            value={typed(range[end], scale)}
            unit={unit}
            onChange={(value) => set({ [end]: kept(value, scale) })}
          />
        </label>
      ))}
      {moneyColumns.has(column.id) && currencies.length > 1 ? (
        <NativeSelect
          aria-label={t('portfolio.columns.currency')}
          value={range.currency ?? ''}
          data={currencies.map((currency) => ({
            value: currency ?? '',
            label: currency ?? t('portfolio.filters.blank'),
          }))}
          onChange={({ currentTarget }) => set({ currency: currentTarget.value || null })}
        />
      ) : null}
    </div>
  );
};
