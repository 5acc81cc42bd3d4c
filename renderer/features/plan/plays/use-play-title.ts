/** What a play is called in lists and in sentences. */
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../ui/isolated.ts';
import { usePlayWords } from '../play-words.ts';
import type { PlayEntry } from './play-entries.ts';

/** The titles of plays. */
export interface PlayTitle {
  /** As it stands; a word for a new one without a title. */
  readonly of: (entry: Pick<PlayEntry, 'key' | 'fields'>) => string;
  /** Inside a sentence. */
  readonly inText: (entry: Pick<PlayEntry, 'key' | 'fields'>) => string;
}

/** What finds titles. */
export const usePlayTitle = (): PlayTitle => {
  const { t } = useTranslation();
  const wordsOf = usePlayWords();
  const of: PlayTitle['of'] = ({ key, fields }) =>
    wordsOf({ key, words: fields.words }).title.trim() || t('plan.plays.nameless');
  return { of, inText: (entry) => isolated(of(entry)) };
};
