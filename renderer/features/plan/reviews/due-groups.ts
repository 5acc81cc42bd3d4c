/** Reviews in the order they are due, in groups. Pure. */
import { fold } from '../../../../shared/fold.ts';
import type { Band } from '../../../../shared/model/model.ts';
import type { CheckpointHead } from '../../../../shared/model/plan/checkpoint.ts';
import type { OwnedReview } from '../../../../shared/model/plan/plan-page.ts';
import type { ReviewView } from './view-state.ts';

/** When a review is due: days before the date, within a week, after that, or nobody can say. */
const dueGroups = ['overdue', 'thisWeek', 'later', 'never'] as const;

/** One of them. */
export type DueGroup = (typeof dueGroups)[number];

const weekDays = 7;

/** The group of a review. */
export const groupOf = ({ inDays }: Pick<OwnedReview, 'inDays'>): DueGroup => {
  if (inDays === null) return 'never';
  if (inDays < 0) return 'overdue';
  return inDays <= weekDays ? 'thisWeek' : 'later';
};

/** How many accounts are in each light. */
export type LightCounts = Readonly<Record<Band, number>>;

/** A line of the list: the heading of a group, or a review. */
export type DueLine =
  | { readonly kind: 'group'; readonly group: DueGroup; readonly count: number; readonly lights: LightCounts }
  | { readonly kind: 'review'; readonly review: OwnedReview };

/** Counts lights. */
export const lightsOf = (of: readonly { readonly band: Band }[]): LightCounts => {
  const counts = { red: 0, amber: 0, green: 0, unknown: 0 };
  for (const { band } of of) counts[band] += 1;
  return counts;
};

/** The lines of the list: groups without a review are left out, reviews stay in their order. */
export const dueLines = (reviews: readonly OwnedReview[]): readonly DueLine[] => {
  const grouped = Map.groupBy(reviews, groupOf);
  return dueGroups.flatMap((group): readonly DueLine[] => {
    const own = grouped.get(group) ?? [];
    if (own.length === 0) return [];
    const heading: DueLine = { kind: 'group', group, count: own.length, lights: lightsOf(own) };
    return [heading, ...own.map((review): DueLine => ({ kind: 'review', review }))];
  });
};

type Narrowing = Pick<ReviewView, 'search' | 'band' | 'owner'>;

/** What lists are narrowed by: the account's name or key, and the light. */
interface Searched {
  readonly account: CheckpointHead['account'];
  readonly band: Band;
}

const isSearched = ({ search, band }: Omit<Narrowing, 'owner'>): ((of: Searched) => boolean) => {
  const wanted = fold(search);
  return (of) =>
    (band === null || of.band === band) &&
    (wanted === '' || fold(of.account.name).includes(wanted) || fold(of.account.key).includes(wanted));
};

/** The reviews that are looked for. */
export const narrowedReviews = (
  reviews: readonly OwnedReview[],
  { owner, ...narrowing }: Narrowing,
): readonly OwnedReview[] => {
  const isWanted = isSearched(narrowing);
  return reviews.filter((review) => (owner === null || review.owner === owner) && isWanted(review));
};

/** The checkpoints that are looked for. */
export const narrowedCheckpoints = (
  checkpoints: readonly CheckpointHead[],
  narrowing: Omit<Narrowing, 'owner'>,
): readonly CheckpointHead[] => checkpoints.filter(isSearched(narrowing));

/** Checkpoint → the one of the same account before it; checkpoints stand newest first. */
export const beforeEach = (checkpoints: readonly CheckpointHead[]): ReadonlyMap<number, number> => {
  const later = new Map<number, number>();
  const before = new Map<number, number>();
  for (const { id, account } of checkpoints) {
    const next = later.get(account.id);
    if (next !== undefined) before.set(next, id);
    later.set(account.id, id);
  }
  return before;
};
