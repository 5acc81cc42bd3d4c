/** One question: its scale as radio buttons, what was said before, an evidence note and how sure one is. */
import { NativeSelect, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { confidences, type Confidence, type EarlierAnswers } from '../../../shared/model/questionnaire/page.ts';
import type { Question } from '../../../shared/model/questionnaire/questions.ts';
import { EarlierList } from './earlier-list.tsx';
import css from './question-field.module.css';
import { answerOfKey, answersOn } from './scale-keys.ts';
import type { Draft } from './sheet.ts';
import type { QuestionWords } from './words.ts';

interface QuestionFieldProps {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly answers: EarlierAnswers;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

interface ChoiceProps {
  readonly group: string;
  readonly value: number | 'unknown';
  readonly checked: boolean;
  readonly text: string;
  /** What the number stands for. */
  readonly anchor?: string | undefined;
  readonly onChoose: () => void;
}

/** One answer of the scale. */
const Choice = ({ group, value, checked, text, anchor, onChoose }: ChoiceProps) => (
  <label className={css.choice} data-kind={value === 'unknown' ? 'unknown' : undefined}>
    <input type="radio" name={group} value={value} checked={checked} onChange={onChoose} />
    <span className={css.number}>{text}</span>
    {anchor === undefined ? null : <span className={css.anchor}>{anchor}</span>}
  </label>
);

type ScaleProps = Pick<QuestionFieldProps, 'question' | 'words' | 'draft'> & {
  readonly choose: (value: Draft['value']) => void;
};

const ScaleOf = ({ question, words, draft, choose }: ScaleProps) => {
  const { t } = useTranslation();
  const group = `question-${question.key}`;
  const numbers = answersOn(question.scale);
  return (
    <div
      className={css.scale}
      style={{ gridTemplateColumns: `repeat(${numbers.length}, minmax(0, 1fr)) minmax(5.5rem, auto)` }}
    >
      {numbers.map((value) => (
        <Choice
          key={value}
          group={group}
          value={value}
          checked={draft.value === value}
          text={String(value)}
          anchor={words.anchors.get(value)}
          onChoose={() => choose(value)}
        />
      ))}
      <Choice
        group={group}
        value="unknown"
        checked={draft.value === 'unknown'}
        text={t('questionnaire.unknown')}
        onChoose={() => choose('unknown')}
      />
    </div>
  );
};

type WhyProps = Pick<QuestionFieldProps, 'draft' | 'onChange' | 'words'>;

/** The note and the confidence that go with the answer. */
const Why = ({ draft, onChange, words }: WhyProps) => {
  const { t } = useTranslation();
  const isAlone = typeof draft.value !== 'number' && draft.note.trim() !== '';
  return (
    <div className={css.why}>
      <TextInput
        aria-label={`${t('questionnaire.note')} ${words.ask}`}
        placeholder={t('questionnaire.note')}
        value={draft.note}
        maxLength={1000}
        dir={draft.note === '' ? undefined : 'auto'}
        description={isAlone ? t('questionnaire.noteAlone') : undefined}
        inputWrapperOrder={['input', 'description']}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={`${t('questionnaire.sure')} ${words.ask}`}
        value={draft.confidence}
        data={confidences.map((value) => ({ value, label: t(`questionnaire.confidence.${value}`) }))}
        onChange={(event) => onChange({ ...draft, confidence: event.currentTarget.value as Confidence })}
      />
    </div>
  );
};

/** The question. Digits answer it while one of its radio buttons has the focus. */
export const QuestionField = ({ question, words, answers, draft, onChange }: QuestionFieldProps) => {
  const choose = (value: Draft['value']): void => onChange({ ...draft, value });
  const hear = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || event.ctrlKey || event.altKey)
      return;
    const value = answerOfKey(event.key, question.scale);
    if (value === undefined) return;
    event.preventDefault();
    choose(value);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus();
  };
  return (
    <fieldset
      className={css.question}
      data-question={question.key}
      data-answered={draft.value !== null}
      onKeyDown={hear}
    >
      <legend>{words.ask}</legend>
      <ScaleOf question={question} words={words} draft={draft} choose={choose} />
      <Why draft={draft} onChange={onChange} words={words} />
      <EarlierList earlier={answers.earlier} />
    </fieldset>
  );
};
