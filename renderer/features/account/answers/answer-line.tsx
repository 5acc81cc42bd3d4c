/** One answer in the list of all. */
import { useTranslation } from 'react-i18next';
import type { AccountAnswer } from '../../../../shared/model/surveys/comments.ts';
import { Place } from '../../../ui/place.tsx';
import { ScaledScore } from '../../surveys/scaled-score.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './answer-sheet.module.css';

interface AnswerLineProps {
  readonly answer: AccountAnswer;
  /** The first day whose answers count. */
  readonly from: string;
}

/** A row of the table. */
export const AnswerLine = ({ answer, from }: AnswerLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { comment, person, answeredOn, origin, standing } = answer;
  return (
    <tr data-standing={standing}>
      <td className={css.score}>
        <ScaledScore score={answer} />
      </td>
      <td>
        {comment === null ? null : (
          <p className={css.comment} dir="auto">
            {comment}
          </p>
        )}
        <bdi className={css.person}>{person ?? t('account.voice.nobody')}</bdi>
      </td>
      <td className={css.source}>
        <span className={css.date}>{format.date(answeredOn)}</span>
        <Place origin={origin} />
      </td>
      <td className={css.standing}>{t(`account.voice.standing.${standing}`, { date: format.date(from) })}</td>
    </tr>
  );
};
