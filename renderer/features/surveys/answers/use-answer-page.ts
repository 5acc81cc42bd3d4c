/** The list of typed answers, and what the form takes where nothing else was said. */
import { useState } from 'react';
import type { TypedAnswersPage } from '../../../../shared/model/surveys/typed-answers.ts';
import { useSession } from '../../../app/session.tsx';
import { useCall, type CallState } from '../../../app/use-call.ts';
import type { AnswerFields } from './form-state.ts';

/** How many answers are listed at first, and how many more at a time. */
const atOnce = 50;

/** The page, and the way to longer lists. */
export const useAnswerPage = (): CallState<TypedAnswersPage> & { readonly showMore: () => void } => {
  const { session } = useSession();
  const [most, setMost] = useState(atOnce);
  const page = useCall('typedAnswers.open', { most }, session.revision);
  return { ...page, showMore: () => setMost((old) => old + atOnce) };
};

/** What stands in the fields that have a value of their own while nobody types in them. */
export interface StandingFields {
  readonly date: string;
  readonly author: string;
}

/** The day that the window looks at where one was picked, else the one that the engine takes; who typed in last. */
export const useStanding = (
  page: Pick<TypedAnswersPage, 'date' | 'author' | 'today'>,
  { date, author }: Pick<AnswerFields, 'date' | 'author'>,
): StandingFields => {
  const { asOf } = useSession().session;
  const looked = asOf !== null && asOf <= page.today ? asOf : page.date;
  return { date: date ?? looked, author: author ?? page.author ?? '' };
};
