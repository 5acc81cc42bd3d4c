/** Storing, deleting and taking back typed answers: calls the engine, has the pages ask again, offers the way back. */
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../../shared/contract.ts';
import type { SavedAnswer, TypedAnswer } from '../../../../shared/model/surveys/typed-answers.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useRefresh } from '../../../app/use-refresh.ts';
import { useAnswerWords } from './answer-words.ts';
import { useAnswerForm } from './answers-context.tsx';

/** An answer as it is sent. */
export type AnswerOrder = CallInput<'typedAnswers.save'>;

/** An answer that stands, sent as it was. */
const orderOf = (answer: TypedAnswer): AnswerOrder => {
  const { id, account, kind, scale, date, score, person, comment, author } = answer;
  return {
    id,
    account,
    kind,
    scale: [...scale],
    date,
    score,
    person: person ?? '',
    comment: comment ?? '',
    author,
    evenIfTwice: true,
  };
};

const deletedOf = (answer: TypedAnswer): CallInput<'typedAnswers.putBack'> => {
  const { evenIfTwice: _asked, ...order } = orderOf(answer);
  const { id, source, sourceRow, typedAt } = answer;
  return { ...order, id, source, sourceRow, typedAt };
};

/** What can be done with an answer. */
export interface AnswerChanges {
  /** Undefined where it was refused, and that was said. */
  readonly save: (order: AnswerOrder) => Promise<SavedAnswer | undefined>;
  readonly remove: (answer: TypedAnswer) => Promise<void>;
  /** Takes back what was stored just now. */
  readonly takeBack: (answer: TypedAnswer) => Promise<void>;
}

/** Says what was done, with the way back beside it. */
const useSayDone = () => {
  const { t } = useTranslation();
  const { say, sayError } = useNotices();
  const refresh = useRefresh();
  return (text: string, undo: () => ReturnType<typeof callEngine>): void => {
    const run = async (): Promise<void> => {
      const answer = await undo();
      if (!answer.ok) return sayError(answer.error);
      await refresh();
      say({ tone: 'plain', text: t('surveys.answers.undone') });
    };
    say({
      tone: 'done',
      text,
      action: { label: t('surveys.answers.undo'), run: () => void run(), isOnce: true },
    });
  };
};

/** The ways to change answers. */
export const useAnswerChanges = (): AnswerChanges => {
  const { t } = useTranslation();
  const { say, sayError } = useNotices();
  const sayDone = useSayDone();
  const { dispatch } = useAnswerForm();
  const refresh = useRefresh();
  const words = useAnswerWords();
  /** Deletes it; answers it as it was, undefined where that was refused. */
  const remove = async ({ id }: TypedAnswer): Promise<TypedAnswer | undefined> => {
    const gone = await callEngine('typedAnswers.delete', { id });
    if (gone.ok || gone.error.code === 'answer.unknown') dispatch({ type: 'gone', id });
    if (!gone.ok) sayError(gone.error);
    await refresh();
    return gone.ok ? gone.value : undefined;
  };
  return {
    async save(order) {
      const saved = await callEngine('typedAnswers.save', order);
      if (!saved.ok) return void sayError(saved.error);
      if (saved.value.result === 'twice') return saved.value;
      const { answer, before } = saved.value;
      dispatch({ type: 'saved', answer, isNew: before === null });
      if (before)
        sayDone(t('surveys.answers.corrected', { answer: words.answer(answer) }), () =>
          callEngine('typedAnswers.save', orderOf(before)),
        );
      await refresh();
      return saved.value;
    },
    async remove(answer) {
      const gone = await remove(answer);
      if (gone)
        sayDone(t('surveys.answers.deleted', { answer: words.answer(gone) }), () =>
          callEngine('typedAnswers.putBack', deletedOf(gone)),
        );
    },
    async takeBack(answer) {
      if (await remove(answer)) say({ tone: 'plain', text: t('surveys.answers.undone') });
    },
  };
};
