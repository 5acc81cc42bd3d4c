/** How far each account is judged, and in which order they come. Pure. */
import { type Day, isoOrNull } from '../../../shared/dates.ts';
import type { AskedAccount, AskState } from '../../../shared/model/questionnaire/page.ts';
import type { Question } from '../../../shared/model/questionnaire/questions.ts';

/** Metric → the day of the account's newest answer. */
export type LastAnswers = ReadonlyMap<string, Day>;

/** How an account stands. */
export type Standing = Pick<AskedAccount, 'state' | 'answered' | 'newest'>;

const stateOf = (counts: { readonly fresh: number; readonly old: number; readonly all: number }): AskState => {
  const { fresh, old, all } = counts;
  if (fresh + old === 0) return 'none';
  if (old > 0) return 'due';
  return fresh === all ? 'done' : 'part';
};

/** How an account stands on a day with the questions that apply to it. */
export const standingOf = (questions: readonly Question[], last: LastAnswers, day: Day): Standing => {
  const days = questions.flatMap(({ metric, maximumAgeDays }) => {
    const answered = last.get(metric);
    if (answered === undefined) return [];
    return { answered, isOld: maximumAgeDays !== null && day - answered > maximumAgeDays };
  });
  const old = days.filter(({ isOld }) => isOld).length;
  const answered = days.length - old;
  const newest = days.length > 0 ? Math.max(...days.map((one) => one.answered)) : null;
  return {
    state: stateOf({ fresh: answered, old, all: questions.length }),
    answered,
    newest: isoOrNull(newest),
  };
};

/** Who was never asked comes first, then whose answers are too old, then who is half done. */
const places: Readonly<Record<AskState, number>> = { none: 0, due: 1, part: 2, done: 3 };

/** The accounts in the order in which they are to be judged; of equals the one judged longest ago, else as they came. */
export const inTurn = (accounts: readonly AskedAccount[]): readonly AskedAccount[] =>
  accounts.toSorted(
    (a, b) => places[a.state] - places[b.state] || (a.newest ?? '').localeCompare(b.newest ?? ''),
  );
