/** What a question says: the built-in statements in their own words, any other judged metric by its name. */
import { useTranslation } from 'react-i18next';
import type { OwnNames } from '../../../shared/model/own-names.ts';
import type { Question } from '../../../shared/model/questionnaire/questions.ts';
import { isStatementKey } from '../../../shared/model/questionnaire/statements.ts';
import { useNamesOf } from '../../ui/use-names-of.ts';

/** A question in words. */
export interface QuestionWords {
  readonly ask: string;
  /** Answer → what it stands for; only of some. */
  readonly anchors: ReadonlyMap<number, string>;
}

/** The answer in the middle of a scale; none where two share it. */
const middleOf = ([from, to]: Question['scale']): number | null =>
  (to - from) % 2 === 0 ? (from + to) / 2 : null;

/** Puts questions into words. */
export const useQuestionWords = (names: OwnNames): ((question: Question) => QuestionWords) => {
  const { t } = useTranslation();
  const { metric } = useNamesOf(names);
  return ({ key, scale, isFalling }) => {
    const isBuiltIn = isStatementKey(key);
    const say = (at: 'low' | 'middle' | 'high'): string =>
      isBuiltIn ? t(`questionnaire.statements.${key}.${at}`) : t(`questionnaire.scale.${at}`);
    const [from, to] = scale;
    const middle = middleOf(scale);
    return {
      ask: isBuiltIn
        ? t(`questionnaire.statements.${key}.ask`)
        : t('questionnaire.own', { metric: metric(key) }),
      anchors: new Map([
        [from, say(isFalling ? 'high' : 'low')],
        ...(middle === null ? [] : [[middle, say('middle')] as const]),
        [to, say(isFalling ? 'low' : 'high')],
      ]),
    };
  };
};
