/** Reviews column by column, as they travel from the engine to the page: most rows share their rhythm and their light. Pure. */
import { packWords, wordAt, type Words } from '../portfolio/words.ts';
import type { OwnedReview, ReviewsPage } from './plan-page.ts';

/** What rows have in common: above all the many that were never reviewed. */
type Schedule = Pick<OwnedReview, 'lastOn' | 'dueOn' | 'inDays' | 'rhythmDays' | 'isOwnRhythm'>;

/** All rows. */
export interface PackedReviews {
  readonly id: readonly number[];
  readonly key: readonly string[];
  readonly name: readonly string[];
  readonly score: readonly (number | null)[];
  readonly band: Words<OwnedReview['band']>;
  readonly owner: Words<string | null>;
  readonly schedule: Words<Schedule>;
}

/** The page with its reviews packed. */
export interface PackedReviewsPage extends Omit<ReviewsPage, 'reviews'> {
  readonly reviews: PackedReviews;
}

const scheduleOf = ({ lastOn, dueOn, inDays, rhythmDays, isOwnRhythm }: OwnedReview): Schedule => ({
  lastOn,
  dueOn,
  inDays,
  rhythmDays,
  isOwnRhythm,
});

/** The last review and the rhythm tell when the next one is. */
const nameOfSchedule = ({ lastOn, dueOn, inDays, rhythmDays, isOwnRhythm }: Schedule): string =>
  `${lastOn} ${dueOn} ${inDays} ${rhythmDays} ${isOwnRhythm}`;

/** Packs rows. */
export const packReviews = (reviews: readonly OwnedReview[]): PackedReviews => ({
  id: reviews.map(({ account }) => account.id),
  key: reviews.map(({ account }) => account.key),
  name: reviews.map(({ account }) => account.name),
  score: reviews.map(({ score }) => score),
  band: packWords(reviews.map(({ band }) => band)),
  owner: packWords(reviews.map(({ owner }) => owner)),
  schedule: packWords(reviews.map(scheduleOf), nameOfSchedule),
});

/** The rows again. */
export const unpackReviews = (packed: PackedReviews): readonly OwnedReview[] =>
  packed.id.map((id, at) => {
    const { lastOn, dueOn, inDays, rhythmDays, isOwnRhythm } = wordAt(packed.schedule, at);
    return {
      account: { id, key: packed.key[at] as string, name: packed.name[at] as string },
      band: wordAt(packed.band, at),
      score: packed.score[at] as number | null,
      lastOn,
      dueOn,
      inDays,
      rhythmDays,
      isOwnRhythm,
      owner: wordAt(packed.owner, at),
    };
  });

/** The page again. */
export const unpackReviewsPage = (page: PackedReviewsPage): ReviewsPage => ({
  ...page,
  reviews: unpackReviews(page.reviews),
});
