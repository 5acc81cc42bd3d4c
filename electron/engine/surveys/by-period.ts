/** Survey figures month by month or quarter by quarter, each against the one before. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { PeriodSurveys, SurveyFigures } from '../../../shared/model/surveys/figures.ts';
import { type NpsDifference, npsDifference, npsEstimate } from '../../../shared/model/surveys/nps.ts';
import type { Span } from '../db/queries/scope.ts';
import type { Db } from '../db/statements.ts';
import { materialIn, within } from './look.ts';
import { type Look, type Material, materialWithin } from './material.ts';
import { type Period, type PeriodKind, periodsUpTo } from './periods.ts';
import { surveyFigures } from './survey-figures.ts';

const estimateOf = ({ nps: { promoters, detractors, n } }: SurveyFigures) =>
  npsEstimate({ promoters, detractors, answers: n });

const changeOf = (later: SurveyFigures, earlier: SurveyFigures): NpsDifference | null => {
  const [newer, older] = [estimateOf(later), estimateOf(earlier)];
  return newer && older ? npsDifference(newer, older) : null;
};

/** What is asked of the periods. */
export interface PeriodQuestion {
  readonly kind: PeriodKind;
  readonly look: Look;
  readonly account: number | undefined;
}

/** All days that the periods up to a date reach over, with the one that the first is compared with. */
export const periodsSpan = (asOf: Day, kind: PeriodKind): Span => ({
  after: (periodsUpTo(asOf, kind)[0]?.first ?? asOf) - 1,
  upTo: asOf,
});

/** The last year of months, or two years of quarters, from rows that reach over all of them. */
export const describePeriods = (
  material: Material,
  { kind, look }: Pick<PeriodQuestion, 'kind' | 'look'>,
): readonly PeriodSurveys[] => {
  const periods = periodsUpTo(look.asOf, kind);
  const figures = periods.map((period) => {
    const own = within(look, period);
    return surveyFigures(materialWithin(material, own), own);
  });
  const describe = (period: Period, i: number): PeriodSurveys => {
    const [earlier, own] = [figures[i], figures[i + 1]] as [SurveyFigures, SurveyFigures];
    return {
      period: period.name,
      from: isoOf(period.first),
      to: isoOf(period.last),
      partial: period.last > look.asOf,
      change: changeOf(own, earlier),
      ...own,
    };
  };
  return periods.slice(1).map(describe);
};

/** The same of the workspace: in each period the newest answer of each person within it. */
export const figuresByPeriod = (db: Db, { kind, look, account }: PeriodQuestion): readonly PeriodSurveys[] => {
  const span = periodsSpan(look.asOf, kind);
  return describePeriods(materialIn(db, { answers: span, tickets: span }, account), { kind, look });
};
