/** Adopts a play as an action in one press, and keeps the focus where the action then stands. */
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { useNotices } from '../../../app/notices.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { useWantedFocus } from '../../../ui/use-wanted-focus.ts';
import { usePlayWords } from '../../plan/play-words.ts';
import { useAt } from '../../plan/use-at.ts';
import { usePlanStep } from '../../plan/use-plan-step.ts';
import { useAccountPage } from '../page-context.ts';
import type { Step } from './next-step.ts';

/** Stores a play as an action; answers whether it could be. */
const useAdopt = (): ((suggestion: Suggestion) => Promise<boolean>) => {
  const { t } = useTranslation();
  const { score, facts } = useAccountPage();
  const { sayError } = useNotices();
  const words = usePlayWords();
  const at = useAt();
  const change = usePlanStep();
  return async ({ play, about, dueOn }) => {
    const said = words(play);
    const action = { ...at, account: score.id, about, play: play.key, owner: facts.owner, dueOn, note: null };
    const done = t('account.acting.adopted', { title: isolated(said.title) });
    const error = await change('plan.add', { ...action, ...said }, done);
    if (error !== null) sayError(error);
    return error === null;
  };
};

/** What a place with a play needs: the way to adopt it, and the element in which the focus is kept. */
export interface Adopting {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly adopt: (suggestion: Suggestion) => void;
}

/** `step`: what the place shows. A second press while the first is under way does nothing. */
export const useAdopting = (step: Step): Adopting => {
  const adopt = useAdopt();
  const { list: place, want } = useWantedFocus<HTMLDivElement>();
  const [adopted, setAdopted] = useState<string | null>(null);
  const isThere = step.kind === 'action' && step.action.play === adopted;
  useEffect(() => {
    if (adopted === null || !isThere) return;
    setAdopted(null);
    // Only the focus that the button had and lost: nobody is called back from elsewhere.
    if (document.activeElement === document.body) want(['button']);
  }, [adopted, isThere, want]);
  const begin = async (suggestion: Suggestion): Promise<void> => {
    if (adopted !== null) return;
    setAdopted(suggestion.play.key);
    if (!(await adopt(suggestion))) setAdopted(null);
  };
  return { place, adopt: (suggestion) => void begin(suggestion) };
};
