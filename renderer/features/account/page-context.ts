/** The page being shown, for the parts that explain a figure deep inside it. */
import { createContext, useContext } from 'react';
import type { AccountPage } from '../../../shared/model/account-page.ts';

const Context = createContext<AccountPage | null>(null);

/** Gives the page to everything inside. */
export const AccountPageProvider = Context.Provider;

/** The page here. Throws outside a provider: a part of the account page stands nowhere else. */
export const useAccountPage = (): AccountPage => {
  const page = useContext(Context);
  if (!page) throw new Error('no account page here');
  return page;
};
