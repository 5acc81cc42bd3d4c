/** What only the user can say about a table: one line for each question, with cells that show what is open. */
import { useTranslation } from 'react-i18next';
import type { ImportQuestion } from '../../../shared/import/index.ts';
import { useFormat } from '../../ui/use-format.ts';
import { questionKey, standingChoice } from './answers.ts';
import { useImport } from './import-context.tsx';
import css from './question-list.module.css';
import { questionsOf, type ReviewTable, type TablePlace } from './review-table.ts';

/** So many cells show what is meant. */
const mostSamples = 4;

interface QuestionLineProps {
  readonly question: ImportQuestion;
  readonly taken: string | null;
  /** Tells the radio buttons of one question from those of others. */
  readonly group: string;
  readonly onAnswer: (key: string) => void;
}

/** The words of an answer; a choice that is a figure is its own word. */
const useChoiceText = (): ((question: ImportQuestion, key: string) => string) => {
  const { t } = useTranslation();
  return ({ code }, key) => t(`questions.${code}.${key}`, { defaultValue: key });
};

/** The question, its samples, its answers side by side. */
const QuestionLine = ({ question, taken, group, onAnswer }: QuestionLineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const choiceText = useChoiceText();
  const { code, column, samples, choices } = question;
  const shown = t('import.questions.samples', { samples: format.list(samples.slice(0, mostSamples)) });
  return (
    <fieldset className={css.question} data-open={taken === null ? '' : undefined}>
      <legend>{t(`questions.${code}.ask`, { column })}</legend>
      <p className={css.samples} title={shown}>
        {shown}
      </p>
      <span className={css.choices}>
        {choices.map(({ key }) => (
          <label key={key} className={css.choice}>
            <input
              type="radio"
              name={`${group} ${questionKey(question)}`}
              checked={taken === key}
              onChange={() => onAnswer(key)}
            />
            <span>{choiceText(question, key)}</span>
          </label>
        ))}
      </span>
      <span className={css.state}>
        {t(taken === null ? 'import.questions.open' : 'import.questions.taken')}
      </span>
    </fieldset>
  );
};

interface QuestionListProps {
  readonly place: TablePlace;
  readonly table: ReviewTable;
}

/** All questions of a table; nothing where none is open. */
export const QuestionList = ({ place, table }: QuestionListProps) => {
  const { dispatch } = useImport();
  const questions = questionsOf(table);
  if (questions.length === 0) return null;
  const answer = (question: ImportQuestion, key: string): void => {
    const answers = { ...table.answers, [questionKey(question)]: key };
    dispatch({ type: 'table.changed', place, table: { ...table, answers } });
  };
  return (
    <div className={css.questions}>
      {questions.map((question) => (
        <QuestionLine
          key={questionKey(question)}
          question={question}
          group={`${place.file} ${place.index}`}
          taken={standingChoice(question, table.answers)}
          onAnswer={(key) => answer(question, key)}
        />
      ))}
    </div>
  );
};
