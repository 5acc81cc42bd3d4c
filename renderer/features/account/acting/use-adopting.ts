/** A play is adopted in one press, and the focus stays where the action then stands. */
import { type RefObject, useEffect, useState } from 'react';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { useWantedFocus } from '../../../ui/use-wanted-focus.ts';
import { useAdopt } from '../plan/use-adopt.ts';
import type { Step } from './next-step.ts';

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
