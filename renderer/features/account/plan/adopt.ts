/** An action made of a suggestion: the play's words in the reader's language, for the account's owner. Pure. */
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { ActionWords } from '../../../../shared/model/plan/action.ts';
import type { PlayWords, Suggestion } from '../../../../shared/model/plan/play.ts';

/** What is adopted. */
export interface Adoption {
  readonly about: PlanAbout | null;
  readonly play: string;
  readonly words: ActionWords;
}

/** As long as an action's owner may be; an account's own may be longer. */
const longestOwner = 200;

/** The action that a suggestion becomes, unless somebody changes it first. */
export const adoptionOf = (
  { play, about, dueOn }: Pick<Suggestion, 'play' | 'about' | 'dueOn'>,
  { title, steps, doneWhen }: PlayWords,
  owner: string | null,
): Adoption => ({
  about,
  play: play.key,
  words: {
    title,
    steps: steps || null,
    doneWhen: doneWhen || null,
    owner: owner?.trim().slice(0, longestOwner) || null,
    dueOn,
    note: null,
  },
});
