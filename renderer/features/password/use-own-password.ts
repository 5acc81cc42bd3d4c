/** The password that a new workspace may be given at once. */
import { useState } from 'react';
import { nothingTyped, type PasswordProblem, problemOf, type TypedPassword } from './new-password.ts';

/** The choice, what is typed, and what is wrong with it. */
export interface OwnPasswordState {
  readonly isWanted: boolean;
  readonly typed: TypedPassword;
  readonly keep: boolean;
  readonly problem: PasswordProblem | null;
  readonly want: (isWanted: boolean) => void;
  readonly type: (typed: TypedPassword) => void;
  readonly setKeep: (keep: boolean) => void;
  /** What the call is given: nothing where none is wanted, null where something is wrong, which is then said. */
  readonly checked: () => { readonly password?: string; readonly keep?: boolean } | null;
}

/** None is wanted at first. */
export const useOwnPassword = (): OwnPasswordState => {
  const [isWanted, setWanted] = useState(false);
  const [typed, setTyped] = useState(nothingTyped);
  const [keep, setKeep] = useState(false);
  const [problem, setProblem] = useState<PasswordProblem | null>(null);
  return {
    isWanted,
    typed,
    keep,
    problem,
    want(next) {
      setWanted(next);
      setTyped(nothingTyped);
      setProblem(null);
    },
    type(next) {
      setTyped(next);
      setProblem(null);
    },
    setKeep,
    checked() {
      if (!isWanted) return {};
      const found = problemOf(typed);
      setProblem(found);
      return found ? null : { password: typed.next, keep };
    },
  };
};
