/** How things stood when an action was adopted, and how they stand now: whether it helped. Pure. */
import type { Band } from '../../../../shared/model/model.ts';
import type { StandingAction, Stood } from '../../../../shared/model/plan/action.ts';

/** One side of it. */
export interface StandingSide {
  readonly score: number | null;
  readonly band: Band;
  /** A metric's own value; null for scores. */
  readonly value: number | null;
}

/** The account's score, or what the action is about, then and now. */
export interface Standing {
  readonly of: 'score' | 'about';
  readonly before: StandingSide;
  /** Null where the account is no customer any more, or the model no longer has the metric. */
  readonly now: StandingSide | null;
  /** By how many points the score moved; null where either side has none. */
  readonly change: number | null;
}

const scoreSide = ({ score, band }: Stood): StandingSide => ({ score, band, value: null });

const standing = (of: Standing['of'], before: StandingSide, now: StandingSide | null): Standing => {
  const known = before.score !== null && now !== null && now.score !== null;
  return { of, before, now, change: known ? (now.score as number) - (before.score as number) : null };
};

/** The score first, then what the action is about; nothing for an action that came without its beginning. */
export const standingsOf = ({ stood, now }: Pick<StandingAction, 'stood' | 'now'>): readonly Standing[] => {
  if (stood === null) return [];
  const overall = standing('score', scoreSide(stood), now && scoreSide(now));
  return stood.about === null ? [overall] : [overall, standing('about', stood.about, now?.about ?? null)];
};
