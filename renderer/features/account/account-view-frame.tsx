/** A view of the account beside its page: head and tabs above, the view's own room below. */
import type { ReactNode } from 'react';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import type { AccountView } from '../../app/session-state.ts';
import { SheetHead } from './account-sheet.tsx';
import css from './account-sheet.module.css';
import { ChangeView } from './change/change-view.tsx';
import { AccountPageProvider } from './page-context.ts';
import { PeopleView } from './people/people-view.tsx';
import { PlanView } from './plan/plan-view.tsx';
import { RecordKeys } from '../plan/record/record-keys.tsx';
import { RowsView } from './rows/rows-view.tsx';
import { WhatIfView } from './what-if/what-if-view.tsx';
import { WhyView } from './why/why-view.tsx';

interface AccountViewFrameProps {
  readonly page: AccountPage;
  readonly view: Exclude<AccountView, 'page'>;
  readonly about: string | null;
  readonly controls: ReactNode;
}

const viewOf = ({ view, about }: Pick<AccountViewFrameProps, 'view' | 'about'>): ReactNode => {
  switch (view) {
    case 'why':
      return <WhyView />;
    case 'whatIf':
      return <WhatIfView />;
    case 'change':
      return <ChangeView />;
    case 'people':
      return <PeopleView />;
    case 'rows':
      return <RowsView about={about} />;
    case 'plan':
      return (
        <>
          <RecordKeys />
          <PlanView />
        </>
      );
  }
};

/** One view of an account. */
export const AccountViewFrame = ({ page, view, about, controls }: AccountViewFrameProps) => (
  <AccountPageProvider value={page}>
    <article className={css.sheet}>
      <SheetHead controls={controls} />
      {viewOf({ view, about })}
    </article>
  </AccountPageProvider>
);
