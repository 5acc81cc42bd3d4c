/** Typed answers in words. */
import { useTranslation } from 'react-i18next';
import type { Asked } from '../../../../shared/model/surveys/asked.ts';
import type { TypedAnswer } from '../../../../shared/model/surveys/typed-answers.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { questionKey } from './meaning.ts';

/** What puts questions, scales and answers into words. */
export interface AnswerWords {
  /** Kind and scale: CSAT, 1 to 5. */
  readonly question: (asked: Asked) => string;
  readonly scale: (asked: Asked) => string;
  /** Whose answer: account, person, kind and score. */
  readonly answer: (
    answer: Pick<TypedAnswer, 'accountName' | 'personName' | 'kind' | 'scale' | 'score'>,
  ) => string;
}

/** The words. */
export const useAnswerWords = (): AnswerWords => {
  const { t } = useTranslation();
  const format = useFormat();
  const scale: AnswerWords['scale'] = (asked) => {
    const [from, to] = asked.scale.map((end) => format.number(end, 0));
    return t(`surveys.answers.scale.${questionKey(asked)}`, { from, to });
  };
  return {
    scale,
    question: (asked) => `${isolated(t(`account.voice.${asked.kind}.name`))} ${scale(asked)}`,
    answer: ({ accountName, personName, kind, score }) =>
      [
        isolated(accountName),
        ...(personName === null ? [] : [isolated(personName)]),
        `${t(`account.voice.${kind}.name`)} ${format.number(score, 0)}`,
      ].join(' · '),
  };
};
