/** The account's people, asked for once its page is there: the page itself must not wait for them. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import type { PeopleList } from '../../../../shared/model/people.ts';
import { useSession } from '../../../app/session.tsx';
import { type CallState, useCall } from '../../../app/use-call.ts';

/** What is known of them so far. */
export type AccountPeople = Pick<CallState<PeopleList>, 'value' | 'error' | 'retry'>;

const Context = createContext<AccountPeople | null>(null);

/** Gives a list that is there already: to the paper. */
export const PeopleGiven = ({
  list,
  children,
}: {
  readonly list: PeopleList;
  readonly children: ReactNode;
}) => {
  const people = useMemo(() => ({ value: list, error: null, retry: () => undefined }), [list]);
  return <Context value={people}>{children}</Context>;
};

interface PeopleAskedProps {
  readonly page: AccountPage;
  readonly children: ReactNode;
}

/** Asks for the people of the page's account at its date. */
export const PeopleAsked = ({ page, children }: PeopleAskedProps) => {
  const { revision } = useSession().session;
  const [account, asOf] = [page.score.id, page.asOf];
  const { value, error, retry } = useCall('account.people', { account, asOf }, revision);
  // While the next account's people are on their way, the last one's are no answer.
  const own = value?.account === account && value.asOf === asOf ? value : null;
  const people = useMemo(() => ({ value: own, error, retry }), [own, error, retry]);
  return <Context value={people}>{children}</Context>;
};

/** The people here. Throws outside of both. */
export const useAccountPeople = (): AccountPeople => {
  const people = useContext(Context);
  if (!people) throw new Error('no people here');
  return people;
};
