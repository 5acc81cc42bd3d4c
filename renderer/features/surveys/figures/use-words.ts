/** The words of figures in the reader's language. */
import { useTranslation } from 'react-i18next';
import type { Response } from '../../../../shared/model/surveys/figures.ts';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import type { Interval } from '../../../charts/interval-scale.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { measureText } from './measure-text.ts';

/** What writes figures. */
export interface FigureWords {
  readonly value: (measure: SurveyMeasure, value: number | null) => string;
  /** "+24 to +40"; a dash where nothing is known. */
  readonly range: (measure: SurveyMeasure, interval: Interval) => string;
  /** "311 answers", "27 tickets". */
  readonly counted: (measure: SurveyMeasure, n: number) => string;
  readonly response: (response: Response) => string;
  /** "Mar 2026", "Q1 2026". */
  readonly period: (name: string) => string;
}

/** The words here. */
export const useFigureWords = (): FigureWords => {
  const { t } = useTranslation();
  const format = useFormat();
  const none = t('common.none');
  const value: FigureWords['value'] = (measure, own) =>
    own === null ? none : measureText(measure, own, format);
  return {
    value,
    range: (measure, { low, high }) =>
      low === null || high === null
        ? none
        : t('surveys.figures.to', { low: value(measure, low), high: value(measure, high) }),
    counted: (measure, n) => {
      const unit = measure === 'firstContactResolution' ? 'tickets' : 'answers';
      return t(`surveys.figures.${unit}`, { count: n, shown: format.number(n, 0) });
    },
    response: ({ responseRate, invitations }) =>
      responseRate === null
        ? t('surveys.figures.noInvitations')
        : t('surveys.figures.response', {
            rate: format.share(responseRate),
            shown: format.number(invitations, 0),
          }),
    period: (name) => {
      const [year = '', part = ''] = name.split('-');
      return part.startsWith('Q')
        ? t('surveys.figures.quarter', { quarter: part.slice(1), year })
        : format.month(`${name}-01`);
    },
  };
};
