/** Survey figures of rows put into a real workspace file, at the as-of date of metric tests. */
import { type SurveyQuestion, surveysAt } from '../../electron/engine/surveys/index.ts';
import { parseDay } from '../../shared/dates.ts';
import type { SurveyReport } from '../../shared/model/surveys/figures.ts';
import { asOf } from './metric.ts';
import { type Rows, workspaceWith } from './workspace.ts';

/** The figures of some rows. */
export const reportOf = (rows: Rows, question: Omit<SurveyQuestion, 'asOf'> = {}): SurveyReport =>
  surveysAt(workspaceWith(rows).db, { asOf: parseDay(asOf) as number, ...question });

/** So many of the same. */
export const times = <T>(n: number, value: T): readonly T[] => Array.from({ length: n }, () => value);
