/** The mean score over a year: the line with its first and its last value beside it, and the lights below. */
import { useTranslation } from 'react-i18next';
import type { MonthSummary } from '../../../../shared/model/month-summary.ts';
import type { PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { ReportBlock } from '../../../ui/report/report-part.tsx';
import { Trend } from '../../../ui/trend.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { barsOf, meansOf } from '../past-summary.ts';
import css from './state.module.css';

const Bars = ({ months }: { readonly months: readonly MonthSummary[] }) => (
  <span className={css.bars} aria-hidden="true">
    {barsOf(months).map(({ month, parts }) => (
      <span key={month.date} className={css.bar}>
        {parts.map(({ band, share }) => (
          <span key={band} data-band={band} className={css.segment} style={{ blockSize: `${share * 100}%` }} />
        ))}
      </span>
    ))}
  </span>
);

const End = ({ date, mean }: { readonly date: string; readonly mean: number }) => {
  const format = useFormat();
  return (
    <span className={css.end}>
      <b>{format.fixed(mean)}</b>
      <span className={css.soft}>{format.month(date)}</span>
    </span>
  );
};

/** Nothing where there are no two months with a mean. */
export const MeanBlock = ({ months, rules }: Pick<PortfolioFacts, 'months' | 'rules'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const means = meansOf(months);
  if (means === null) return null;
  const { first, last } = means;
  const title = t('portfolio.past.sentence', {
    first: format.fixed(first.mean),
    from: format.month(first.date),
    last: format.fixed(last.mean),
    to: format.month(last.date),
  });
  return (
    <ReportBlock title={title} about={t('print.portfolio.mean.about')} isWhole>
      <span className={css.past}>
        <End {...first} />
        <span className={css.trend}>
          <Trend values={months.map(({ mean }) => mean)} cutoffs={rules.cutoffs} label={title} />
        </span>
        <End {...last} />
        <span />
        <Bars months={months} />
        <span />
      </span>
    </ReportBlock>
  );
};
