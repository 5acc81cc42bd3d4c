/** What was typed in, the newest first: to be corrected, deleted, and followed to its account. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TypedAnswer, TypedAnswersPage } from '../../../../shared/model/surveys/typed-answers.ts';
import { useSession } from '../../../app/session.tsx';
import { Clip } from '../../../ui/clip.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { Section } from '../../../ui/section.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useWantedFocus } from '../../../ui/use-wanted-focus.ts';
import { localMoment } from '../../../ui/local-moment.ts';
import { useAnswerWords } from './answer-words.ts';
import css from './answer-list.module.css';
import { useAnswerForm } from './answers-context.tsx';
import { meaningOf } from './meaning.ts';
import { useAnswerChanges } from './use-answer-changes.ts';

interface AnswerProps {
  readonly answer: TypedAnswer;
  readonly boxes: number;
  readonly onDelete: () => void;
}

/** When it was typed in, and by whom where a name was given. */
const useTypedText = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ typedAt, author }: TypedAnswer): string => {
    const { day, time } = localMoment(typedAt);
    const moment = { date: format.date(day), time };
    return author === ''
      ? t('surveys.answers.typedOn', moment)
      : t('surveys.answers.typedBy', { ...moment, author: isolated(author) });
  };
};

/** Score, scale, and in a word what that says. */
const Score = ({ answer, boxes }: Pick<AnswerProps, 'answer' | 'boxes'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useAnswerWords();
  return (
    <div className={css.score}>
      <b>{format.number(answer.score, 0)}</b>
      <span>{words.question(answer)}</span>
      <span>{t(`surveys.answers.meaning.${meaningOf(answer, answer.score, boxes)}`)}</span>
    </div>
  );
};

const Said = ({ answer }: Pick<AnswerProps, 'answer'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { dispatch } = useSession();
  const typedText = useTypedText();
  const { account, accountName, personName, date, comment } = answer;
  return (
    <div className={css.said}>
      <p className={css.who}>
        <TextLink onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'account', account } })}>
          <bdi>{accountName}</bdi>
        </TextLink>
        <bdi className={css.person}>{personName ?? t('account.voice.nobody')}</bdi>
        <span className={css.date}>{format.date(date)}</span>
      </p>
      {comment === null ? null : (
        <q className={css.comment}>
          <Clip text={comment} lines={2} direction="isolate" />
        </q>
      )}
      <p className={css.typed}>{typedText(answer)}</p>
    </div>
  );
};

const Answer = ({ answer, boxes, onDelete }: AnswerProps) => {
  const { t } = useTranslation();
  const { form, dispatch } = useAnswerForm();
  const words = useAnswerWords();
  const name = words.answer(answer);
  return (
    <li className={css.answer} data-answer={answer.id} data-edited={form.editing?.answer.id === answer.id}>
      <Score answer={answer} boxes={boxes} />
      <Said answer={answer} />
      <div className={css.ways}>
        <Button
          size="compact-xs"
          aria-label={t('surveys.answers.editOne', { answer: name })}
          onClick={() => dispatch({ type: 'editing.began', answer })}
        >
          {t('surveys.answers.edit')}
        </Button>
        <Button
          size="compact-xs"
          data-delete
          aria-label={t('surveys.answers.deleteOne', { answer: name })}
          onClick={onDelete}
        >
          {t('surveys.answers.delete')}
        </Button>
      </div>
    </li>
  );
};

interface AnswerListProps {
  readonly page: TypedAnswersPage;
  readonly onMore: () => void;
}

/** The list. */
export const AnswerList = ({ page, onMore }: AnswerListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { remove } = useAnswerChanges();
  const { answers, total } = page;
  const { list, want } = useWantedFocus<HTMLUListElement>();
  /** The focus goes to the next answer, or to the last one that is left. */
  const removeAt = async (at: number): Promise<void> => {
    const [answer, next] = [answers[at], answers[at + 1] ?? answers[at - 1]];
    if (!answer) return;
    await remove(answer);
    if (next) want([`[data-answer="${next.id}"] [data-delete]`]);
  };
  const count = t('surveys.answers.count', { count: total, shown: format.number(total, 0) });
  return (
    <Section title={t('surveys.answers.list')} aside={total > 0 ? count : null}>
      {answers.length === 0 ? (
        <Empty what={t('surveys.answers.empty.what')} toDo={t('surveys.answers.empty.toDo')} />
      ) : (
        <ul ref={list}>
          {answers.map((answer, at) => (
            <Answer key={answer.id} answer={answer} boxes={page.boxes} onDelete={() => void removeAt(at)} />
          ))}
        </ul>
      )}
      {answers.length < total ? <Button onClick={onMore}>{t('surveys.answers.more')}</Button> : null}
    </Section>
  );
};
