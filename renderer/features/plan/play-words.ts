/** What a play says: in its author's own words, else the built-in ones in the reader's language. */
import { useTranslation } from 'react-i18next';
import type { Play, PlayWords } from '../../../shared/model/plan/play.ts';

/** The words of plays. */
export const usePlayWords = (): ((play: Pick<Play, 'key' | 'words'>) => PlayWords) => {
  const { t } = useTranslation();
  return ({ key, words }) =>
    words ?? {
      title: t(`plays.${key}.title`),
      steps: t(`plays.${key}.steps`),
      doneWhen: t(`plays.${key}.doneWhen`),
    };
};
