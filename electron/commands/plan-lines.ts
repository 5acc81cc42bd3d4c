/** The plan for reading on a terminal. */
import type { Cutoffs } from '../../shared/model/model.ts';
import type { PlanAction } from '../../shared/model/plan/action.ts';
import type { Alert, AlertLine } from '../../shared/model/plan/alert.ts';
import type { ReviewDue } from '../../shared/model/plan/checkpoint.ts';
import type { PlanToday } from '../../shared/model/plan/today.ts';
import { alignColumns, wholeFigure } from './columns.ts';

const dueText = ({ dueOn, overdueDays }: PlanAction): string => {
  if (dueOn === null) return 'no date';
  return overdueDays === null ? dueOn : `${dueOn}, ${overdueDays} d late`;
};

const actionLine = (action: PlanAction): readonly string[] => [
  action.account.name,
  action.title,
  action.state,
  dueText(action),
  action.owner ?? 'nobody',
];

const dueIn = (inDays: number): string => (inDays < 0 ? `${-inDays} d late` : `in ${inDays} d`);

/** Who was never reviewed is counted by light: in a new workspace that is everybody. */
const neverLine = (reviews: readonly ReviewDue[]): readonly string[] => {
  const never = reviews.filter(({ dueOn }) => dueOn === null);
  const lights = (['red', 'amber', 'green', 'unknown'] as const)
    .map((band) => `${never.filter((review) => review.band === band).length} ${band}`)
    .join(', ');
  return never.length === 0 ? [] : [`Never reviewed: ${never.length} (${lights})`];
};

const reviewLine = ({ account, band, dueOn, inDays, rhythmDays }: ReviewDue): readonly string[] => [
  account.name,
  band,
  `${dueOn}, ${dueIn(inDays ?? 0)}`,
  `every ${rhythmDays} d`,
];

const alertText = (alert: Alert, cutoffs: Cutoffs): string => {
  const { kind, about, detail } = alert;
  const whole = (score: number | null | undefined): string => wholeFigure(score ?? null, cutoffs);
  switch (kind) {
    case 'enteredRed':
      return `entered red (${detail.bandBefore ?? 'new'} on ${detail.since})`;
    case 'dropped':
      return `${whole(detail.from)} to ${whole(detail.to)} since ${detail.since}`;
    case 'capStruck':
      return `a rule holds the light down: ${about}`;
    case 'renewalNear':
      return `renewal on ${detail.renewalOn}`;
    case 'dataExpired':
      return `too old: ${detail.metrics?.join(', ')}`;
  }
};

const alertLine = ({ account, band, score, alerts }: AlertLine, cutoffs: Cutoffs): readonly string[] => [
  account.name,
  band,
  wholeFigure(score, cutoffs),
  alerts.map((alert) => alertText(alert, cutoffs)).join('; '),
];

const part = (title: string, rows: readonly (readonly string[])[], none: string): readonly string[] => [
  `${title}: ${rows.length === 0 ? none : rows.length}`,
  ...alignColumns(rows).map((line) => `  ${line}`),
];

/** Alerts, actions and reviews, each with its count; scores are rounded by the cut-offs. */
export const planLines = (
  { alerts, actions, reviews, asOf }: PlanToday,
  cutoffs: Cutoffs,
): readonly string[] => [
  `As of ${asOf}`,
  ...part(
    'Alerts',
    alerts.map((line) => alertLine(line, cutoffs)),
    'none',
  ),
  ...part('Actions', actions.map(actionLine), 'none waits'),
  ...part(
    'Reviews due',
    reviews.filter(({ dueOn }) => dueOn !== null).map(reviewLine),
    'none within seven days',
  ),
  ...neverLine(reviews),
];
