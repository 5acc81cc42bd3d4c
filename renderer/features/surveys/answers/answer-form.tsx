/** The form: what stays for the next answer above, what belongs to one answer below. Enter saves. */
import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedAnswersPage } from '../../../../shared/model/surveys/typed-answers.ts';
import { useCall } from '../../../app/use-call.ts';
import { AccountChooser } from '../../../ui/account-chooser.tsx';
import { SuggestField } from '../../../ui/suggest-field.tsx';
import { AnswerFoot } from './answer-foot.tsx';
import css from './answers-panel.module.css';
import { useAnswerForm } from './answers-context.tsx';
import { askedIn } from './form-state.ts';
import { fittingPeople } from './people-suggestions.ts';
import { QuestionChoice } from './question-choice.tsx';
import { ScoreChoice } from './score-choice.tsx';
import { TwiceQuestion } from './twice-question.tsx';
import { UnknownAccount } from './unknown-account.tsx';
import { type FormField, type Submitting, useSubmit } from './use-submit.ts';

interface PartProps {
  readonly page: TypedAnswersPage;
  readonly submitting: Submitting;
}

/** Each field says by `data-field` which one it is. */
const focusIn = (form: HTMLFormElement | null, field: FormField): void => {
  const part = form?.querySelector(`[data-field="${field}"]`);
  const input = part?.querySelector<HTMLInputElement>('input:checked') ?? part?.querySelector('input');
  input?.focus();
};

const AccountField = ({ page, submitting }: PartProps) => {
  const { t } = useTranslation();
  const { form, dispatch } = useAnswerForm();
  const { account, accountText } = form.fields;
  const problem = submitting.problems.account;
  return (
    <div data-field="account">
      <AccountChooser
        label={t('surveys.answers.account')}
        text={accountText}
        account={account}
        onChange={(next, text) => dispatch({ type: 'typed', fields: { account: next, accountText: text } })}
        error={problem && t(`surveys.answers.problems.${problem}`)}
        unknown={(name) => <UnknownAccount name={name} today={page.today} />}
      />
    </div>
  );
};

/** The day, and who types in. A day after the newest data moves what the whole window looks at. */
const DayAndAuthor = ({ page, submitting }: PartProps) => {
  const { t } = useTranslation();
  const { dispatch } = useAnswerForm();
  const { standing, problems } = submitting;
  const moves = page.newest !== null && standing.date > page.newest && standing.date <= page.today;
  return (
    <div className={css.pair}>
      <div data-field="date">
        <TextInput
          type="date"
          label={t('surveys.answers.date')}
          description={moves ? t('surveys.answers.moves') : undefined}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          max={page.today}
          value={standing.date}
          error={problems.date && t(`surveys.answers.problems.${problems.date}`)}
          onChange={(event) => dispatch({ type: 'typed', fields: { date: event.currentTarget.value } })}
        />
      </div>
      <TextInput
        label={t('surveys.answers.author')}
        dir={standing.author === '' ? undefined : 'auto'}
        maxLength={80}
        value={standing.author}
        onChange={(event) => dispatch({ type: 'typed', fields: { author: event.currentTarget.value } })}
      />
    </div>
  );
};

const PersonField = () => {
  const { t } = useTranslation();
  const { form, dispatch } = useAnswerForm();
  const { account, person } = form.fields;
  const { value } = useCall('typedAnswers.account', account && { account: account.id });
  const people = value && value.id === account?.id ? value.people : [];
  const put = (text: string): void => dispatch({ type: 'typed', fields: { person: text } });
  return (
    <div data-field="person">
      <SuggestField
        label={t('surveys.answers.person')}
        value={person}
        placeholder={t('surveys.answers.personHint')}
        suggestions={fittingPeople(people, person).map((name) => ({ id: name, text: name }))}
        onType={put}
        onTake={({ text }) => put(text)}
      />
    </div>
  );
};

/** Enter saves here too; with Shift it begins a new line. */
const CommentField = ({ submit }: { readonly submit: () => void }) => {
  const { t } = useTranslation();
  const { form, dispatch } = useAnswerForm();
  const { comment } = form.fields;
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <Textarea
      size="xs"
      autosize
      minRows={2}
      maxRows={6}
      maxLength={4000}
      dir={comment === '' ? undefined : 'auto'}
      label={t('surveys.answers.comment')}
      value={comment}
      onKeyDown={hear}
      onChange={(event) => dispatch({ type: 'typed', fields: { comment: event.currentTarget.value } })}
    />
  );
};

const OwnFields = ({ page, submitting }: PartProps) => {
  const { t } = useTranslation();
  const { form, dispatch } = useAnswerForm();
  const { problems, submit } = submitting;
  return (
    <div className={css.own}>
      <PersonField />
      <div data-field="score">
        <ScoreChoice
          asked={askedIn(form.fields)}
          boxes={page.boxes}
          score={form.fields.score}
          onScore={(score) => dispatch({ type: 'typed', fields: { score } })}
          error={problems.score && t(`surveys.answers.problems.${problems.score}`)}
        />
      </div>
      <CommentField submit={submit} />
    </div>
  );
};

/** The focus begins where the next thing is to be typed: at the score of an answer that is corrected. */
const useFirstFocus = (form: RefObject<HTMLFormElement | null>): void => {
  const { fields, editing } = useAnswerForm().form;
  const editingId = editing?.answer.id;
  const hasAccount = fields.account !== null;
  const first: FormField = hasAccount ? 'person' : 'account';
  const begins = useRef(first);
  useEffect(() => focusIn(form.current, editingId === undefined ? begins.current : 'score'), [form, editingId]);
};

/** The form. */
export const AnswerForm = ({ page }: { readonly page: TypedAnswersPage }) => {
  const { t } = useTranslation();
  const { form } = useAnswerForm();
  const ref = useRef<HTMLFormElement>(null);
  const submitting = useSubmit(page, (field) => focusIn(ref.current, field));
  useFirstFocus(ref);
  return (
    <form
      ref={ref}
      className={css.form}
      noValidate
      aria-label={t(form.editing ? 'surveys.answers.correct' : 'surveys.answers.title')}
      onSubmit={(event) => {
        event.preventDefault();
        submitting.submit();
      }}
    >
      <h2 className={css.title}>{t(form.editing ? 'surveys.answers.correct' : 'surveys.answers.title')}</h2>
      <AccountField page={page} submitting={submitting} />
      <QuestionChoice boxes={page.boxes} />
      <DayAndAuthor page={page} submitting={submitting} />
      <OwnFields page={page} submitting={submitting} />
      <AnswerFoot isSaving={submitting.isSaving} />
      {submitting.twice ? (
        <TwiceQuestion twice={submitting.twice} onSave={submitting.send} onBack={() => submitting.ask(null)} />
      ) : null}
    </form>
  );
};
