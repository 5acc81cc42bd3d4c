/** Survey figures of a workspace at a date: pooled, per account, per group, per period. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { SurveyReport } from '../../../shared/model/surveys/figures.ts';
import type { Db } from '../db/statements.ts';
import { figuresByAccount, figuresByGroup } from './by-account.ts';
import { figuresByPeriod } from './by-period.ts';
import { groupingNamed } from './grouping.ts';
import { type Labels, labelsAt, lookAt, materialIn, surveyWindowDays } from './look.ts';
import type { Look, Material } from './material.ts';
import { surveyFigures } from './survey-figures.ts';

/** What is asked. */
export interface SurveyQuestion {
  readonly asOf: Day;
  /** Only this account. */
  readonly account?: number | undefined;
  /** `month`, `quarter`, a column of the accounts or an attribute. */
  readonly by?: string | undefined;
}

interface Gathered {
  readonly look: Look;
  readonly labels: Labels;
  readonly material: Material;
}

const brokenDown = (db: Db, { account, by }: SurveyQuestion, { material, ...gathered }: Gathered) => {
  if (by === undefined) return {};
  if (by === 'month' || by === 'quarter')
    return { by, periods: figuresByPeriod(db, { kind: by, look: gathered.look, account }) };
  const grouping = groupingNamed(db, by);
  return { by: grouping.name, groups: figuresByGroup(material, { ...gathered, grouping }).groups };
};

/**
 * Survey figures at a date. Answers of all accounts count, of those that have left as well: a score that forgets whom
 * it lost would flatter. Throws `usage` for a grouping that is not there.
 */
export const surveysAt = (db: Db, question: SurveyQuestion): SurveyReport => {
  const { asOf, account } = question;
  const labels = labelsAt(db, asOf);
  const look = lookAt(asOf, labels);
  const material = materialIn(db, look, account);
  return {
    asOf: isoOf(asOf),
    windowDays: surveyWindowDays,
    ...surveyFigures(material, look),
    accounts: figuresByAccount(material, labels, look),
    ...brokenDown(db, question, { look, labels, material }),
  };
};
