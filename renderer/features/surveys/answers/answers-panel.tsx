/** Answers from a phone call or a sheet of paper, typed in one after the other, and the list of them. */
import { useEffect, useState } from 'react';
import { callEngine } from '../../../app/bridge.ts';
import { Failure } from '../../../app/failure.tsx';
import { useSession } from '../../../app/session.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerList } from './answer-list.tsx';
import css from './answers-panel.module.css';
import { useAnswerForm } from './answers-context.tsx';
import { useAnswerPage } from './use-answer-page.ts';

/** Chooses the account that somebody came here with; answers whether that is done. */
const useGivenAccount = (): boolean => {
  const { screen } = useSession().session;
  const { dispatch } = useAnswerForm();
  const given = screen.name === 'surveys' ? screen.account : undefined;
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (given === undefined) return;
    void callEngine('typedAnswers.account', { account: given }).then((answer) => {
      if (answer.ok) {
        const { people: _people, ...account } = answer.value;
        dispatch({ type: 'editing.left' });
        dispatch({ type: 'typed', fields: { account, accountText: account.name } });
      }
      setChosen(given);
    });
  }, [given, dispatch]);
  return given === undefined || chosen === given;
};

/** The part. */
export const AnswersPanel = () => {
  const { value: page, error, retry, showMore } = useAnswerPage();
  const isReady = useGivenAccount();
  if (error) return <Failure error={error} retry={retry} />;
  if (!page || !isReady) return null;
  return (
    <div className={css.panel}>
      <AnswerForm page={page} />
      <div className={css.list}>
        <AnswerList page={page} onMore={showMore} />
      </div>
    </div>
  );
};
