/** What a reader of the chart must know: how the scale is spread, and who is not drawn. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { valueScale } from '../../../../charts/scatter/value-scale.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import css from './value-chart.module.css';
import type { ShownValue } from './value-words.ts';

/** One small line below the chart; nothing where there is nothing to say. */
export const ValueNote = ({ points, measure }: ShownValue) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isLog = useMemo(() => valueScale(points.points.y).kind === 'log', [points]);
  const counted = (key: 'otherCurrency' | 'noScore' | 'noMrr' | 'noClv', count: number) =>
    count === 0
      ? []
      : [t(`portfolio.overview.value.outside.${key}`, { count, shown: format.number(count, 0) })];
  const outside = [
    ...counted('otherCurrency', points.inOtherCurrencies),
    ...counted('noScore', points.withoutScore),
    ...counted(measure === 'mrr' ? 'noMrr' : 'noClv', points.withoutAmount),
  ];
  const parts = [
    ...(isLog ? [t('portfolio.overview.value.log')] : []),
    ...(outside.length > 0
      ? [t('portfolio.overview.value.outside.title', { parts: format.list(outside) })]
      : []),
  ];
  return <p className={css.note}>{parts.join(' ')}</p>;
};
