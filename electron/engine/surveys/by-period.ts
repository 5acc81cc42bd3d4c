/** Survey figures month by month or quarter by quarter, each against the one before. */
import { isoOf } from '../../../shared/dates.ts';
import type { PeriodSurveys, SurveyFigures } from '../../../shared/model/surveys/figures.ts';
import { type NpsDifference, npsDifference, npsEstimate } from '../../../shared/model/surveys/nps.ts';
import type { Db } from '../db/statements.ts';
import { materialIn, within } from './look.ts';
import { isWithin, type Look, type Material } from './material.ts';
import { type Period, type PeriodKind, periodsUpTo } from './periods.ts';
import { surveyFigures } from './survey-figures.ts';

const estimateOf = ({ nps: { promoters, detractors, n } }: SurveyFigures) =>
  npsEstimate({ promoters, detractors, answers: n });

const changeOf = (later: SurveyFigures, earlier: SurveyFigures): NpsDifference | null => {
  const [newer, older] = [estimateOf(later), estimateOf(earlier)];
  return newer && older ? npsDifference(newer, older) : null;
};

/** The rows that a period can count: few of all that were read. */
const rowsOf = ({ rows, tickets }: Material, { answers }: Look): Material => ({
  rows: rows.filter((row) => isWithin(row.answeredOn, answers) || isWithin(row.invitedOn, answers)),
  tickets,
});

/** What is asked of the periods. */
export interface PeriodQuestion {
  readonly kind: PeriodKind;
  readonly look: Look;
  readonly account: number | undefined;
}

/** The last year of months, or two years of quarters: in each the newest answer of each person within it. */
export const figuresByPeriod = (db: Db, { kind, look, account }: PeriodQuestion): readonly PeriodSurveys[] => {
  const periods = periodsUpTo(look.asOf, kind);
  const span = { after: (periods[0]?.first ?? look.asOf) - 1, upTo: look.asOf };
  const material = materialIn(db, { answers: span, tickets: span }, account);
  const figures = new Map(
    periods.map((period) => {
      const own = within(look, period);
      return [period, surveyFigures(rowsOf(material, own), own)];
    }),
  );
  const describe = (period: Period, i: number): PeriodSurveys => {
    const [own, earlier] = [figures.get(period), figures.get(periods[i] as Period)] as [
      SurveyFigures,
      SurveyFigures,
    ];
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
