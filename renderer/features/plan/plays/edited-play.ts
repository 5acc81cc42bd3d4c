/** The play that is looked at, for the parts of its form. */
import { createContext, useContext } from 'react';
import type { PlaysPage } from '../../../../shared/model/plan/plan-page.ts';
import type { PlayWords } from '../../../../shared/model/plan/play.ts';
import { usePlayWords } from '../play-words.ts';
import type { PlayEntry } from './play-entries.ts';
import { fieldsOf, ownWords, type PlayFields, type PlayProblems, playProblems } from './play-fields.ts';
import { usePlayDrafts } from './plays-context.tsx';

/** The play with what can be done to its fields. */
export interface EditedPlay {
  readonly page: PlaysPage;
  readonly entry: PlayEntry;
  /** As they are read: one's own, else the built-in ones in the reader's language. */
  readonly words: PlayWords;
  /** Null for a play of one's own. */
  readonly builtInWords: PlayWords | null;
  /** What is said to be wrong: nothing before somebody tried to save. */
  readonly problems: PlayProblems;
  readonly change: (part: Partial<PlayFields>) => void;
  readonly changeWords: (part: Partial<PlayWords>) => void;
}

/** Puts it together. */
export const useNewEditedPlay = (page: PlaysPage, entry: PlayEntry): EditedPlay => {
  const { dispatch } = usePlayDrafts();
  const wordsOf = usePlayWords();
  const { key, play, fields } = entry;
  const builtInWords = play?.isBuiltIn ? wordsOf({ key, words: null }) : null;
  const words = wordsOf({ key, words: fields.words });
  const kept = play && fieldsOf(play);
  const change = (part: Partial<PlayFields>): void =>
    dispatch({ type: 'typed', key, fields: { ...fields, ...part }, kept });
  return {
    page,
    entry,
    words,
    builtInWords,
    problems: entry.isTried ? playProblems(fields) : {},
    change,
    changeWords: (part) => change({ words: ownWords({ ...words, ...part }, builtInWords) }),
  };
};

const EditedPlayContext = createContext<EditedPlay | null>(null);

/** Gives it to the parts. */
export const EditedPlayProvider = EditedPlayContext;

/** The play. */
export const useEditedPlay = (): EditedPlay => {
  const value = useContext(EditedPlayContext);
  if (!value) throw new Error('useEditedPlay outside EditedPlayProvider');
  return value;
};
