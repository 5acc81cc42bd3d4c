/** The figures below the chart: one column per period. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodSurveys } from '../../../../shared/model/surveys/figures.ts';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { FigureValue } from './figure-value.tsx';
import { readingOf } from './reading.ts';
import css from './trend.module.css';
import { changesOver, type TrendChange } from './trend-words.ts';
import { useFigureWords } from './use-words.ts';

/** Whether a change is more than noise: a filled arrow and a word, or the word alone. */
const Verdict = ({ change }: { readonly change: TrendChange | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (change === null) return t('common.none');
  const z = format.fixed(change.z, 2);
  const kind = change.difference > 0 ? 'up' : 'down';
  return (
    <span
      className={css.verdict}
      data-real={change.real}
      title={t(`surveys.figures.trend.${change.real ? 'realLong' : 'noiseLong'}`, { z })}
    >
      {change.real ? <Arrow kind={kind} /> : null}
      {t(`surveys.figures.trend.${change.real ? 'real' : 'noise'}`)}
    </span>
  );
};

interface TrendRowsProps {
  readonly periods: readonly PeriodSurveys[];
  readonly measure: SurveyMeasure;
}

interface Row {
  readonly key: string;
  readonly cell: (period: PeriodSurveys, index: number) => ReactNode;
}

const useRows = (measure: SurveyMeasure): readonly Row[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const none = t('common.none');
  const isTickets = measure === 'firstContactResolution';
  const rate = (period: PeriodSurveys): string => {
    const share = readingOf(period, measure)?.response?.responseRate ?? null;
    return share === null ? none : format.share(share);
  };
  const range = (period: PeriodSurveys): string => {
    const reading = readingOf(period, measure);
    return reading ? words.range(measure, reading) : none;
  };
  const value = (period: PeriodSurveys) => (
    <FigureValue figures={period} wanted={{ measure, period: period.period }} span={period} />
  );
  return [
    { key: 'value', cell: value },
    { key: 'range', cell: range },
    {
      key: isTickets ? 'tickets' : 'n',
      cell: (period) => format.number(readingOf(period, measure)?.n ?? 0, 0),
    },
    ...(isTickets ? [] : [{ key: 'response', cell: rate }]),
  ];
};

/** How the score changed since the last one, and whether that is real. */
const useChangeRows = (periods: readonly PeriodSurveys[]): readonly Row[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const changes = changesOver(periods);
  const change = (own: TrendChange | null): ReactNode => {
    if (own === null) return t('common.none');
    return (
      <>
        {format.signed(own.difference, 0)}
        {own.isNext || own.since === null ? null : (
          <span className={css.since}>
            {t('surveys.figures.trend.since', { period: words.period(own.since) })}
          </span>
        )}
      </>
    );
  };
  return [
    { key: 'change', cell: (_, i) => change(changes[i] ?? null) },
    { key: 'verdict', cell: (_, i) => <Verdict change={changes[i] ?? null} /> },
  ];
};

/** The rows: the periods first, then what is known of each. */
export const TrendRows = ({ periods, measure }: TrendRowsProps) => {
  const { t } = useTranslation();
  const words = useFigureWords();
  const changeRows = useChangeRows(periods);
  const rows = [...useRows(measure), ...(measure === 'nps' ? changeRows : [])];
  return (
    <>
      <tr className={css.periods}>
        <th scope="row">{t('surveys.figures.trend.period')}</th>
        {periods.map(({ period, partial }) => (
          <th key={period} scope="col">
            {words.period(period)}
            {partial ? <span className={css.partial}>{t('surveys.figures.partial')}</span> : null}
          </th>
        ))}
      </tr>
      {rows.map(({ key, cell }) => (
        <tr key={key} data-row={key}>
          <th scope="row">{t(`surveys.figures.trend.${key}`)}</th>
          {periods.map((period, i) => (
            <td key={period.period}>{cell(period, i)}</td>
          ))}
        </tr>
      ))}
    </>
  );
};
