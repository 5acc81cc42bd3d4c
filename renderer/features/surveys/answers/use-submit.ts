/** Sending the form: what it lacks is said at its fields, an answer given twice is asked about, then comes the next. */
import { useRef, useState } from 'react';
import type { TypedAnswersPage } from '../../../../shared/model/surveys/typed-answers.ts';
import { useAnswerForm } from './answers-context.tsx';
import { askedIn, formProblems, type FormProblems } from './form-state.ts';
import type { Twice } from './twice-question.tsx';
import { type AnswerOrder, useAnswerChanges } from './use-answer-changes.ts';
import { type StandingFields, useStanding } from './use-answer-page.ts';

/** The field that the focus goes to. */
export type FormField = 'account' | 'date' | 'person' | 'score';

/** What the form works with. */
export interface Submitting {
  readonly standing: StandingFields;
  /** Those that are to be said: none before the first try. */
  readonly problems: FormProblems;
  readonly isSaving: boolean;
  readonly twice: Twice | null;
  readonly submit: () => void;
  readonly send: (order: AnswerOrder) => void;
  readonly ask: (twice: Twice | null) => void;
}

/** The first field that something is wrong with. */
const firstWrong = ({ account, date, score }: FormProblems): FormField | undefined => {
  if (account) return 'account';
  if (date) return 'date';
  return score ? 'score' : undefined;
};

/** What the form as it stands asks the engine to store; undefined while it lacks something. */
const useOrder = ({ date, author }: StandingFields): AnswerOrder | undefined => {
  const { fields, editing } = useAnswerForm().form;
  const { account, score, person, comment } = fields;
  if (!account || score === null) return undefined;
  const { kind, scale } = askedIn(fields);
  const id = editing?.answer.id ?? null;
  return {
    id,
    account: account.id,
    kind,
    scale: [...scale],
    date,
    score,
    person: person.trim(),
    comment: comment.trim(),
    author: author.trim(),
    evenIfTwice: false,
  };
};

/** Submitting; `focus` moves to a field. */
export const useSubmit = (page: TypedAnswersPage, focus: (field: FormField) => void): Submitting => {
  const { form, dispatch } = useAnswerForm();
  const standing = useStanding(page, form.fields);
  const order = useOrder(standing);
  const all = formProblems(form.fields, { date: standing.date, today: page.today });
  const { save } = useAnswerChanges();
  const [twice, ask] = useState<Twice | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isBusy = useRef(false);
  const accountName = form.fields.account?.name ?? '';

  const send = async (sent: AnswerOrder): Promise<void> => {
    // Two presses of Enter are one answer.
    if (isBusy.current) return;
    isBusy.current = true;
    setSaving(true);
    const saved = await save(sent);
    isBusy.current = false;
    setSaving(false);
    ask(saved?.result === 'twice' ? { order: sent, accountName, other: saved.other } : null);
    if (saved?.result === 'stored') focus(sent.person === '' ? 'score' : 'person');
  };
  const submit = (): void => {
    const wrong = firstWrong(all);
    if (wrong) {
      dispatch({ type: 'tried' });
      focus(wrong);
    } else if (order) void send(order);
  };
  return {
    standing,
    problems: form.isTried ? all : {},
    isSaving,
    twice,
    submit,
    ask,
    send: (sent) => void send(sent),
  };
};
