/** What waits, in one sentence of plain words. Pure. */
import type { TFunction } from 'i18next';
import type { Format } from '../../../../shared/format.ts';
import type { TodayLists } from '../../../../shared/model/plan/today.ts';

/** What the sentence is made of. */
export type TodayCounts = {
  readonly alerts: Pick<TodayLists['alerts'], 'fresh'>;
  readonly actions: Pick<TodayLists['actions'], 'overdue' | 'soon'>;
  readonly reviews: Pick<TodayLists['reviews'], 'overdue' | 'soon'>;
};

/** Its parts, the most urgent first. */
const partsOf = ({ alerts, actions, reviews }: TodayCounts) =>
  [
    ['alerts', alerts.fresh],
    ['overdue', actions.overdue],
    ['reviewsOverdue', reviews.overdue],
    ['soon', actions.soon],
    ['reviews', reviews.soon],
  ] as const;

/** "3 accounts are new in the inbox, 2 actions are overdue and 5 reviews fall this week." What there is none of is left out. */
export const todaySentence = (counts: TodayCounts, t: TFunction, format: Format): string => {
  const said = partsOf(counts)
    .filter(([, count]) => count > 0)
    .map(([part, count]) => t(`plan.today.says.${part}`, { count, shown: format.number(count) }));
  return said.length === 0
    ? t('plan.today.says.nothing')
    : t('plan.today.says.all', { list: format.list(said) });
};
