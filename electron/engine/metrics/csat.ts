import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import { csatAnswer, csatTop, isSatisfied } from '../db/queries/survey-answers.ts';
import type { Metric } from './metric.ts';
import { answerRows } from './survey-rows.ts';

const windowDays = metricWindowDays.csat;

/**
 * Satisfaction, percent: 100 × answers in the boxes at the top of their scale (two unless the import says otherwise) ÷ answers of the window (`n`).
 * `newest` looks beyond the window.
 */
export const csat: Metric = {
  key: 'csat',
  dataset: 'surveys',
  windowDays,
  needs: [['surveys.csat']],
  sql: `
SELECT a.id AS account,
  100.0 * avg(${isSatisfied})
    FILTER (WHERE s.answered_on > :day - ${windowDays}) AS value,
  count(*) FILTER (WHERE s.answered_on > :day - ${windowDays}) AS n,
  max(s.answered_on) AS newest
FROM accounts a
JOIN surveys s ON s.account_id = a.id AND s.answered_on <= :day
WHERE ${csatAnswer} AND {scope}
GROUP BY a.id`,
  rows: [
    answerRows({
      among: "s.kind = 'csat'",
      unless: {},
      columns: [
        'answeredOn',
        'person',
        'score',
        { key: 'scaleMax', kind: 'number', sql: csatTop },
        { key: 'satisfied', kind: 'mark', sql: isSatisfied },
        'comment',
      ],
    }),
  ],
};
