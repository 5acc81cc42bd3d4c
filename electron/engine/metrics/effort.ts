import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import { effortAnswer } from '../db/queries/survey-answers.ts';
import type { Metric } from './metric.ts';
import { answerRows } from './survey-rows.ts';

const windowDays = metricWindowDays.effort;

/** Effort, 1 to 7 (7 = easy): the mean CES 2.0 answer of the window (`n` answers). `newest` looks beyond the window. */
export const effort: Metric = {
  key: 'effort',
  dataset: 'surveys',
  windowDays,
  needs: [['surveys.ces']],
  sql: `
SELECT a.id AS account,
  avg(s.score) FILTER (WHERE s.answered_on > :day - ${windowDays}) AS value,
  count(*) FILTER (WHERE s.answered_on > :day - ${windowDays}) AS n,
  max(s.answered_on) AS newest
FROM accounts a
JOIN surveys s ON s.account_id = a.id AND s.answered_on <= :day
WHERE ${effortAnswer} AND {scope}
GROUP BY a.id`,
  rows: [
    answerRows({
      among: "s.kind = 'ces'",
      unless: { otherScale: `NOT (${effortAnswer})` },
      columns: ['answeredOn', 'person', 'score', 'scaleMin', 'scaleMax', 'comment'],
    }),
  ],
};
