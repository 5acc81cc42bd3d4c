/** The workspace's past in one line: its mean score and its lights at the month ends. */
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import { Trend } from '../../ui/trend.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { barsOf, hasPast, meansOf, stackOrder } from './past-summary.ts';
import { PastTable } from './past-table.tsx';
import css from './past.module.css';
import { usePortfolioView } from './view-context.tsx';

/** A month in words, as the hint of its bar. */
const useMonthText = (): ((month: MonthSummary) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ date, mean, bands }) =>
    [
      format.date(date),
      mean === null ? '' : t('portfolio.past.mean', { score: format.number(mean, 0) }),
      ...stackOrder.map((band) => `${t(`bands.${band}.word`)} ${format.number(bands[band], 0)}`),
    ]
      .filter((part) => part !== '')
      .join(' · ');
};

const Bars = ({ months }: { readonly months: readonly MonthSummary[] }) => {
  const textOf = useMonthText();
  return (
    <div className={css.bars} aria-hidden="true">
      {barsOf(months).map(({ month, parts }) => (
        <span key={month.date} className={css.bar} title={textOf(month)}>
          {parts.map(({ band, share }) => (
            <span key={band} data-band={band} className={css.part} style={{ blockSize: `${share * 100}%` }} />
          ))}
        </span>
      ))}
    </div>
  );
};

/** Not drawn again with every key of a search. */
const Line = memo(({ months }: { readonly months: readonly MonthSummary[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const means = meansOf(months);
  const from = format.month(months[0]?.date ?? '');
  const sentence = means
    ? t('portfolio.past.sentence', {
        first: format.number(means.first.mean, 0),
        from: format.month(means.first.date),
        last: format.number(means.last.mean, 0),
        to: format.month(means.last.date),
      })
    : t('portfolio.past.lights', { from });
  return (
    <>
      <p className={css.words}>{sentence}</p>
      {means ? (
        <span className={css.trend} aria-hidden="true">
          <Trend values={months.map(({ mean }) => mean)} label="" />
        </span>
      ) : null}
      <Bars months={months} />
      <PastTable months={months} />
    </>
  );
});

/** Nothing until the past is known; while it is worked out anew its place stays, so that the list does not jump. */
export const Past = () => {
  const { t } = useTranslation();
  const { past } = usePortfolioView();
  const [wasShown, setWasShown] = useState(false);
  const isThere = past !== null && hasPast(past);
  if (isThere && !wasShown) setWasShown(true);
  if (!isThere && !wasShown) return <div />;
  return (
    <section className={css.past} aria-label={t('portfolio.past.title')}>
      {isThere ? <Line months={past} /> : <p className={css.words}>{t('portfolio.past.coming')}</p>}
    </section>
  );
};
