import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';

const assignedByDay = `(
  t.assigned_on <= :day OR t.completed_on <= :day OR (t.assigned_on IS NULL AND t.completed_on IS NULL)
)`;

/**
 * Training completion, percent: 100 × trainings completed ÷ trainings assigned, both by the as-of date.
 * A completed training was assigned at the latest when it was completed; one without any date always was.
 * Not known where none is assigned. `n` counts the assigned ones.
 */
export const trainingCompletion: Metric = {
  key: 'trainingCompletion',
  dataset: 'trainings',
  windowDays: metricWindowDays.trainingCompletion,
  needs: [['trainings.completedOn']],
  behind: {
    n: 'count(*)',
    newest: 'max(CASE WHEN t.completed_on <= :day THEN t.completed_on ELSE t.assigned_on END)',
  },
  sql: `
SELECT a.id AS account,
  100.0 * count(*) FILTER (WHERE t.completed_on <= :day) / count(*) AS value, {behind}
FROM accounts a
JOIN trainings t ON t.account_id = a.id AND ${assignedByDay}
WHERE {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'trainings',
      unless: { notAssigned: `NOT COALESCE(${assignedByDay}, 0)` },
      columns: [
        'course',
        'person',
        'assignedOn',
        'completedOn',
        { key: 'done', kind: 'mark', sql: 'COALESCE(t.completed_on <= :day, 0)' },
      ],
    },
  ],
};
