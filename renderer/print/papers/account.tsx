/** The one page of an account. */
import { formatFor } from '../../../shared/format.ts';
import { callEngine } from '../../app/bridge.ts';
import { AccountSheet } from '../../features/account/account-sheet.tsx';
import { PeopleGiven } from '../../features/account/people/people-context.tsx';
import { type OrderOf, type PaperToDraw, valueOf } from './paper.ts';

/** Asks for the page and its people. Throws with the code of an error. */
export const accountPaper = async ({ account, asOf, language }: OrderOf<'account'>): Promise<PaperToDraw> => {
  const at = { account, ...(asOf !== undefined && { asOf }) };
  const asked = [callEngine('account.open', at), callEngine('account.people', at)] as const;
  const [page, people] = [valueOf(await asked[0]), valueOf(await asked[1])];
  const date = formatFor(language).date(page.asOf);
  return {
    title: (t) => t('print.title', { account: page.score.name, date }),
    sheet: (
      <PeopleGiven list={people}>
        <AccountSheet page={page} />
      </PeopleGiven>
    ),
    keywords: [page.score.name, page.score.key],
    pages: 'one',
  };
};
