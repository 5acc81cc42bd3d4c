/** Adopts a suggestion of the list once, however often its button is pressed before the list knows. */
import { useEffect, useRef } from 'react';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { useAdopt } from './use-adopt.ts';

/** A suggestion that is under way is not adopted again; one that was taken back is suggested anew, and can be. */
export const useAdoptOnce = (suggestions: readonly Suggestion[]): ((suggestion: Suggestion) => void) => {
  const adopt = useAdopt();
  const underWay = useRef(new Set<string>());
  useEffect(() => {
    const suggested = new Set(suggestions.map(({ play }) => play.key));
    for (const key of underWay.current) if (!suggested.has(key)) underWay.current.delete(key);
  }, [suggestions]);
  const begin = async (suggestion: Suggestion): Promise<void> => {
    const { key } = suggestion.play;
    if (underWay.current.has(key)) return;
    underWay.current.add(key);
    if (!(await adopt(suggestion))) underWay.current.delete(key);
  };
  return (suggestion) => void begin(suggestion);
};
