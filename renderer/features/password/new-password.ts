/** A new password as it is typed, twice. Pure. */
import { isLongEnough } from '../../../shared/password.ts';

/** What stands in the two fields. */
export interface TypedPassword {
  readonly next: string;
  readonly again: string;
}

/** Nothing typed yet. */
export const nothingTyped: TypedPassword = { next: '', again: '' };

/** What keeps it from being taken: too short, or not twice the same. */
export type PasswordProblem = 'short' | 'differs';

/** The problem of a typed password, where there is one. */
export const problemOf = ({ next, again }: TypedPassword): PasswordProblem | null => {
  if (!isLongEnough(next)) return 'short';
  return next === again ? null : 'differs';
};
