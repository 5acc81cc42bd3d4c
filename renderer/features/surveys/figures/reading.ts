/** What a figure reads, whatever it measures: its value with the interval, the answers, the response. Pure. */
import type {
  CsatFigures,
  EffortFigures,
  NpsFigures,
  Response,
  SurveyFigures,
} from '../../../../shared/model/surveys/figures.ts';
import { fewestForScore } from '../../../../shared/model/surveys/nps.ts';
import type { SurveyPage } from '../../../../shared/model/surveys/page.ts';
import { type SurveyMeasure, surveyMeasures } from '../../../../shared/model/surveys/rows.ts';
import type { Interval } from '../../../charts/interval-scale.ts';

/** One figure. The value is null where there are too few answers for it. */
export interface Reading extends Interval {
  readonly n: number;
  /** The scores where they are too few for a figure. */
  readonly few: readonly number[] | null;
  /** Null for tickets: nobody was invited. */
  readonly response: Response | null;
  readonly newest: string | null;
}

const npsReading = (figures: NpsFigures): Reading => ({
  value: figures.score,
  low: figures.low,
  high: figures.high,
  n: figures.n,
  few: figures.answers?.map(({ score }) => score) ?? null,
  response: figures,
  newest: figures.newest,
});

const unknown: Interval = { value: null, low: null, high: null };

/** A mean or a share: under five answers these are shown themselves. */
const answerReading = (figures: CsatFigures | EffortFigures, value: number | null): Reading => ({
  ...(figures.answers === null ? { value, low: figures.low, high: figures.high } : unknown),
  n: figures.n,
  few: figures.answers?.map(({ score }) => score) ?? null,
  response: figures,
  newest: figures.newest,
});

const firstContactReading = ({ firstContactResolution: { share, low, high, n } }: SurveyFigures): Reading => ({
  ...(n < fewestForScore ? unknown : { value: share, low, high }),
  n,
  few: null,
  response: null,
  newest: null,
});

/** The figure of a measure; null where nobody was asked that way. */
export const readingOf = (figures: SurveyFigures, measure: SurveyMeasure): Reading | null => {
  switch (measure) {
    case 'nps':
      return npsReading(figures.nps);
    case 'npsFromOne':
      return figures.npsFromOne && npsReading(figures.npsFromOne);
    case 'csat':
      return answerReading(figures.csat, figures.csat.share);
    case 'effort':
      return answerReading(figures.effort, figures.effort.mean);
    case 'effortV1':
      return figures.effortV1 && answerReading(figures.effortV1, figures.effortV1.mean);
    case 'firstContactResolution':
      return firstContactReading(figures);
  }
};

/** The ends of what a measure can read. */
export const limitsOf: Readonly<Record<SurveyMeasure, readonly [number, number]>> = {
  nps: [-100, 100],
  npsFromOne: [-100, 100],
  csat: [0, 1],
  effort: [1, 7],
  effortV1: [1, 5],
  firstContactResolution: [0, 1],
};

const isKnown = (figures: SurveyFigures, measure: SurveyMeasure): boolean => {
  const reading = readingOf(figures, measure);
  return reading !== null && reading.n + (reading.response?.invitations ?? 0) > 0;
};

/** The measures that anything is known of, in the window or in any period. */
export const measuresIn = (page: SurveyPage): readonly SurveyMeasure[] =>
  surveyMeasures.filter((measure) => [page, ...page.periods].some((own) => isKnown(own, measure)));
