/** All answers of the account, each with the row it came from, and whether it counts in its metric. */
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountAnswers } from '../../../../shared/model/surveys/comments.ts';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { AnswerLine } from './answer-line.tsx';
import css from './answer-sheet.module.css';

const shownAtFirst = 50;
const headings = ['score', 'said', 'date', 'counts'] as const;

const Answers = ({ answers, from, asOf }: AccountAnswers) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  // The button goes; the focus must not fall out of the dialog with it.
  const showAll = (): void => {
    setWhole(true);
    table.current?.focus();
  };
  const shown = isWhole ? answers : answers.slice(0, shownAtFirst);
  const counting = answers.filter(({ standing }) => standing === 'counts').length;
  return (
    <>
      <p className={css.rule}>
        {t('account.voice.rule', {
          count: answers.length,
          counting: format.number(counting, 0),
          all: format.number(answers.length, 0),
          from: format.date(from),
          to: format.date(asOf),
        })}
      </p>
      <table ref={table} className={css.table} tabIndex={-1}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {t(`account.voice.headings.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((answer) => (
            <AnswerLine key={answer.id} answer={answer} from={from} />
          ))}
        </tbody>
      </table>
      {shown.length < answers.length ? (
        <Button size="compact-xs" onClick={showAll}>
          {t('common.showAll', { count: answers.length, shown: format.number(answers.length, 0) })}
        </Button>
      ) : null}
    </>
  );
};

/** What the dialog holds; asks once it is opened. */
export const AnswerSheet = () => {
  const { revision } = useSession().session;
  const { score, asOf } = useAccountPage();
  const { value, error, retry } = useCall('account.answers', { account: score.id, asOf }, revision);
  if (error) return <Failure error={error} retry={retry} />;
  return value === null ? null : <Answers {...value} />;
};
