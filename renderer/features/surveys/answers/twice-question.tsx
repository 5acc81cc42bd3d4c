/** The same person answered the same question that day: one of the two, or both? */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OtherAnswer } from '../../../../shared/model/surveys/typed-answers.ts';
import { Ask } from '../../../ui/ask.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import css from './answers-panel.module.css';
import type { AnswerOrder } from './use-answer-changes.ts';

/** What is asked about. */
export interface Twice {
  readonly order: AnswerOrder;
  readonly accountName: string;
  readonly other: OtherAnswer;
}

interface TwiceQuestionProps {
  readonly twice: Twice;
  readonly onSave: (order: AnswerOrder) => void;
  readonly onBack: () => void;
}

/** The dialog. An answer of a file can only be stood beside; a typed one can be put right. */
export const TwiceQuestion = ({ twice, onSave, onBack }: TwiceQuestionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { order, accountName, other } = twice;
  const { typed } = other;
  const detail = {
    person: isolated(order.person),
    account: isolated(accountName),
    date: format.date(order.date),
    score: format.number(other.score, 0),
    next: format.number(order.score, 0),
  };
  // Correcting another answer, this one would stand twice if it took that one's place.
  const canReplace = typed !== null && order.id === null;
  return (
    <Ask isOpen onClose={onBack} title={t('surveys.answers.twice.title')}>
      <div className={css.twice}>
        <p>{t('surveys.answers.twice.what', detail)}</p>
        {other.comment === null ? null : (
          <q className={css.comment} dir="auto">
            {other.comment}
          </q>
        )}
        <p className={css.quiet}>{t('surveys.answers.twice.counts')}</p>
        <div className={css.buttons}>
          {canReplace ? (
            <Button
              variant="filled"
              data-autofocus
              onClick={() => onSave({ ...order, id: typed, evenIfTwice: true })}
            >
              {t('surveys.answers.twice.replace', detail)}
            </Button>
          ) : null}
          <Button onClick={() => onSave({ ...order, evenIfTwice: true })}>
            {t('surveys.answers.twice.both')}
          </Button>
          <Button onClick={onBack}>{t('surveys.answers.twice.back')}</Button>
        </div>
      </div>
    </Ask>
  );
};
