/** One account: all questions on one side, the score as it would be on the other. */
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  AskedAccount,
  EarlierAnswers,
  QuestionnairePage,
} from '../../../shared/model/questionnaire/page.ts';
import { Failure } from '../../app/failure.tsx';
import { useKeys } from '../../app/use-keys.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useNamesOf } from '../../ui/use-names-of.ts';
import css from './answer-sheet.module.css';
import { LiveScore } from './live-score.tsx';
import { QuestionField } from './question-field.tsx';
import { dealtWith, minutesFor, shownDraft, valuesOf } from './sheet.ts';
import { SheetBar } from './sheet-bar.tsx';
import { ToldLine } from './told-line.tsx';
import { type Answering, useAnswering } from './use-answering.ts';
import { useQuestionWords } from './words.ts';

interface AnswerSheetProps {
  readonly page: QuestionnairePage;
  readonly account: AskedAccount;
}

const fieldsIn = (form: HTMLFormElement): readonly HTMLFieldSetElement[] => [
  ...form.querySelectorAll('fieldset'),
];

const focusOn = (field: HTMLFieldSetElement | undefined): void => {
  const radio = field?.querySelector<HTMLInputElement>('input:checked') ?? field?.querySelector('input');
  radio?.focus();
};

/** Enter goes to the next question, after the last one to the button that saves; Ctrl+Enter saves from anywhere. */
const useSheetKeys = (form: RefObject<HTMLFormElement | null>, save: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !form.current) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    save();
    return;
  }
  if (!(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = fieldsIn(form.current);
  const next = fields.findIndex((field) => field.contains(event.target as Node)) + 1;
  if (next < fields.length) focusOn(fields[next]);
  else form.current.querySelector<HTMLElement>('[data-save]')?.focus();
};

const Head = ({ page, account, answering }: AnswerSheetProps & { readonly answering: Answering }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { author, others } = answering;
  const facts = [
    t('questionnaire.sheet.by', { author, date: format.date(page.date) }),
    t('questionnaire.sheet.about', { count: minutesFor(page.questions.length) }),
    ...(others.length > 0 ? [t('questionnaire.sheet.left', { count: others.length })] : []),
  ];
  return (
    <header className={css.head}>
      <h1 className={css.name} title={account.name} dir="auto">
        {account.name}
      </h1>
      <span className={css.facts}>{facts.join(' · ')}</span>
      <ToldLine />
    </header>
  );
};

type QuestionsProps = Pick<AnswerSheetProps, 'page'> & {
  readonly answers: readonly EarlierAnswers[];
  readonly answering: Answering;
};

/** The questions of each dimension under its name. */
const Questions = ({ page, answers, answering }: QuestionsProps) => {
  const words = useQuestionWords(page.names);
  const { dimension } = useNamesOf(page.names);
  const groups = Map.groupBy(page.questions, (question) => question.dimension);
  return [...groups].map(([key, questions]) => (
    <section key={key} className={css.dimension} aria-label={dimension(key)}>
      <h2>{dimension(key)}</h2>
      {questions.map((question) => {
        const own = answers.find((one) => one.key === question.key);
        return own ? (
          <QuestionField
            key={question.key}
            question={question}
            words={words(question)}
            answers={own}
            draft={shownDraft(own, answering.sheet)}
            onChange={(draft) => answering.type(question.key, draft)}
          />
        ) : null;
      })}
    </section>
  ));
};

/** The sheet. Escape goes back to the list; what was typed is kept. */
export const AnswerSheet = ({ page, account }: AnswerSheetProps) => {
  const answering = useAnswering(page, account);
  const form = useRef<HTMLFormElement>(null);
  const { answers, sheet, error, retry, back, save } = answering;
  const isKnown = answers !== null;
  useEffect(() => {
    if (isKnown && form.current) focusOn(fieldsIn(form.current)[0]);
  }, [isKnown]);
  useKeys({ Escape: back });
  const hear = useSheetKeys(form, save);
  if (error) return <Failure error={error} retry={retry} back={back} />;
  if (!answers) return null;
  return (
    <form
      ref={form}
      className={css.page}
      onKeyDown={hear}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Head page={page} account={account} answering={answering} />
      <div className={css.columns}>
        <div className={css.questions}>
          <Questions page={page} answers={answers} answering={answering} />
        </div>
        <LiveScore
          page={page}
          account={account.id}
          values={valuesOf(answers, sheet)}
          answered={dealtWith(answers, sheet)}
        />
      </div>
      <SheetBar answering={answering} scales={page.questions.map(({ scale }) => scale)} />
    </form>
  );
};
