/** What a figure does not count, so that nothing is missing silently. Pure. */
import type { Answered, SurveyFigures } from '../../../../shared/model/surveys/figures.ts';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';

/** So many rows for one reason. */
export interface LeftOut {
  readonly reason: 'repeated' | 'withoutScore' | 'otherScale' | 'fromOne' | 'unmarked';
  readonly n: number;
}

/** The counts of a span: those of the page know the tickets without a mark, those of a period do not. */
export type Counted = SurveyFigures & { readonly tickets?: { readonly unmarked: number } };

const withoutScore = (answered: Answered | null): LeftOut => ({
  reason: 'withoutScore',
  n: answered?.withoutScore ?? 0,
});

const reasonsOf = (figures: Counted, measure: SurveyMeasure): readonly LeftOut[] => {
  switch (measure) {
    case 'nps':
      return [
        { reason: 'repeated', n: figures.nps.repeated },
        withoutScore(figures.nps),
        { reason: 'fromOne', n: figures.npsFromOne?.n ?? 0 },
        { reason: 'otherScale', n: figures.leftOut.nps },
      ];
    case 'npsFromOne':
      return [{ reason: 'repeated', n: figures.npsFromOne?.repeated ?? 0 }, withoutScore(figures.npsFromOne)];
    case 'csat':
      return [withoutScore(figures.csat)];
    case 'effort':
      return [withoutScore(figures.effort), { reason: 'otherScale', n: figures.leftOut.ces }];
    case 'effortV1':
      return [withoutScore(figures.effortV1), { reason: 'otherScale', n: figures.leftOut.ces }];
    case 'firstContactResolution':
      return [{ reason: 'unmarked', n: figures.tickets?.unmarked ?? 0 }];
  }
};

/** The reasons that any row was left out for. */
export const leftOutOf = (figures: Counted, measure: SurveyMeasure): readonly LeftOut[] =>
  reasonsOf(figures, measure).filter(({ n }) => n > 0);
