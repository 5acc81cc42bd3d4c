/** What the report of the plan lists, in groups. Pure. */
import { parseDay } from '../../../../shared/dates.ts';
import { isEnded, type ListedAction } from '../../../../shared/model/plan/action.ts';
import { type AlertKind, alertKinds, type InboxLine } from '../../../../shared/model/plan/alert.ts';
import type { OwnedReview } from '../../../../shared/model/plan/plan-page.ts';
import type { PlanFacts } from '../../../../shared/model/report-facts.ts';

/** What is due within so many days is due soon. */
export const soonDays = 30;

/** No list of the report is longer: the plan in the window has all of it. */
export const mostLines = 400;

/** When an action is due. */
export const dueGroups = ['overdue', 'soon', 'later', 'noDate'] as const;

/** One of them. */
export type DueGroup = (typeof dueGroups)[number];

/** Rows of one owner; null: nobody's. */
export interface OwnerRows<Row> {
  readonly owner: string | null;
  readonly rows: readonly Row[];
}

/** The actions that are due at the same time, by who is to do them. */
export interface DueActions {
  readonly group: DueGroup;
  readonly count: number;
  readonly owners: readonly OwnerRows<ListedAction>[];
  /** How many more there are than are listed. */
  readonly more: number;
}

const dayNumber = (iso: string): number => parseDay(iso) ?? 0;

const dueGroupOf = ({ dueOn, overdueDays }: ListedAction, asOf: string): DueGroup => {
  if (overdueDays !== null) return 'overdue';
  if (dueOn === null) return 'noDate';
  return dayNumber(dueOn) - dayNumber(asOf) <= soonDays ? 'soon' : 'later';
};

type Compare = (a: string, b: string) => number;

/** By the owner's name, nobody's last; within an owner the rows stay in their order. */
export const byOwner = <Row extends { readonly owner: string | null }>(
  rows: readonly Row[],
  compare: Compare,
): readonly OwnerRows<Row>[] =>
  [...Map.groupBy(rows, ({ owner }) => owner)]
    .map(([owner, own]) => ({ owner, rows: own }))
    .toSorted(
      (a, b) => Number(a.owner === null) - Number(b.owner === null) || compare(a.owner ?? '', b.owner ?? ''),
    );

/** The actions that wait, the longest overdue first; groups without any are left out. */
export const dueActions = (
  { actions, asOf }: Pick<PlanFacts, 'actions' | 'asOf'>,
  compare: Compare,
): readonly DueActions[] => {
  const waiting = actions.filter(({ state }) => !isEnded(state));
  const grouped = Map.groupBy(waiting, (action) => dueGroupOf(action, asOf));
  return dueGroups.flatMap((group): DueActions[] => {
    const own = grouped.get(group) ?? [];
    if (own.length === 0) return [];
    const listed = own.slice(0, mostLines);
    return [{ group, count: own.length, owners: byOwner(listed, compare), more: own.length - listed.length }];
  });
};

/** The actions that were done since a day, the last one first. */
export const doneSince = ({ actions, asOf, since }: Pick<PlanFacts, 'actions' | 'asOf' | 'since'>) =>
  actions
    .filter(({ state, endedOn }) => state === 'done' && endedOn !== null && endedOn > since && endedOn <= asOf)
    .toSorted(
      (a, b) => Number((b.endedOn ?? '') > (a.endedOn ?? '')) - Number((b.endedOn ?? '') < (a.endedOn ?? '')),
    );

/** The accounts whose gravest alert is of one kind. */
export interface AlertGroup {
  readonly kind: AlertKind;
  readonly lines: readonly InboxLine[];
}

/** The gravest kind first; accounts stay in their order. */
export const alertGroups = (lines: readonly InboxLine[]): readonly AlertGroup[] => {
  const grouped = Map.groupBy(lines, ({ alerts }) => alerts[0]?.kind ?? 'dataExpired');
  return alertKinds.flatMap((kind) => {
    const own = grouped.get(kind);
    return own ? [{ kind, lines: own }] : [];
  });
};

/** Reviews that must not be forgotten. */
export interface DueReviews {
  readonly overdue: readonly OwnedReview[];
  readonly soon: readonly OwnedReview[];
  readonly never: readonly OwnedReview[];
}

/** Reviews by when they are due; those that fall later are left out. */
export const dueReviews = (reviews: readonly OwnedReview[]): DueReviews => ({
  overdue: reviews.filter(({ inDays }) => inDays !== null && inDays < 0),
  soon: reviews.filter(({ inDays }) => inDays !== null && inDays >= 0 && inDays <= soonDays),
  never: reviews.filter(({ inDays }) => inDays === null),
});

/** One sentence with its count. */
export interface PlanSentence {
  readonly kind: 'overdue' | 'soon' | 'alerts' | 'reviewsOverdue' | 'reviews' | 'done';
  readonly count: number;
}

/** What the plan comes to; what there is none of is left out. */
export const planSentences = (facts: PlanFacts): readonly PlanSentence[] => {
  const due = new Map(dueActions(facts, () => 0).map(({ group, count }) => [group, count]));
  const { overdue, soon } = dueReviews(facts.reviews);
  const counts: readonly PlanSentence[] = [
    { kind: 'overdue', count: due.get('overdue') ?? 0 },
    { kind: 'soon', count: due.get('soon') ?? 0 },
    { kind: 'alerts', count: facts.alerts.length },
    { kind: 'reviewsOverdue', count: overdue.length },
    { kind: 'reviews', count: soon.length },
    { kind: 'done', count: doneSince(facts).length },
  ];
  return counts.filter(({ count }) => count > 0);
};
