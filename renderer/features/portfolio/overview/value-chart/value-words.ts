/** Amounts of the chart in words. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/use-format.ts';
import type { ValueMeasure } from '../choices.ts';
import type { ValuePoints } from './value-points.ts';

/** What is drawn: points of one currency by one measure. */
export interface ShownValue {
  readonly points: ValuePoints;
  readonly measure: ValueMeasure;
  readonly currency: string | null;
}

/** Writes an amount: revenue as money a month, lifetime value as money. */
export const useAmountText = ({
  measure,
  currency,
}: Pick<ShownValue, 'measure' | 'currency'>): ((minor: number) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (minor) => {
    const amount = format.money(minor, currency);
    return measure === 'mrr' ? t('portfolio.overview.perMonth', { amount }) : amount;
  };
};
