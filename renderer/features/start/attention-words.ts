/** What needs attention in a workspace, in few words. Pure. */
import type { TFunction } from 'i18next';
import type { Format } from '../../../shared/format.ts';
import type { PlanAttention } from '../../../shared/model/plan/today.ts';

/** "3 new alerts · 2 overdue actions · 4 reviews due"; what there is none of is left out, empty where nothing waits. */
export const attentionText = (
  { alerts, actions, reviews }: PlanAttention,
  t: TFunction,
  format: Format,
): string =>
  Object.entries({ alerts, actions, reviews: reviews ?? 0 })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => t(`start.attention.${what}`, { count, shown: format.number(count) }))
    .join(' · ');
