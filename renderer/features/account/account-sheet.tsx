/** The account page itself, the same on screen and on paper: how it stands, why, what to do next, then what that rests on. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import { useMedium } from '../../ui/medium.ts';
import { useDateLine } from './date-line.ts';
import { DimensionColumn } from './dimension-column.tsx';
import { History } from './history.tsx';
import { Identity } from './identity.tsx';
import { Notes } from './notes.tsx';
import { OpenInvoices } from './open-invoices.tsx';
import { OpenTickets } from './open-tickets.tsx';
import { PlanBrief } from './acting/plan-brief.tsx';
import { PlanOnPaper } from './acting/plan-on-paper.tsx';
import { AccountPageProvider, useAccountPage } from './page-context.ts';
import { FittingPaper } from './paper-room.tsx';
import { PeopleBrief } from './people/people-brief.tsx';
import { barScale, columnsOf } from './pick.ts';
import { SilentColumn } from './silent-column.tsx';
import { Sources } from './sources.tsx';
import { Traits } from './traits.tsx';
import { Verdict } from './verdict.tsx';
import { Voices } from './voices.tsx';
import { Bridge } from './why/bridge.tsx';
import { ReasonLine } from './why/reason-line.tsx';
import css from './account-sheet.module.css';

interface AccountSheetProps {
  readonly page: AccountPage;
  /** The buttons of the window; none on paper. */
  readonly controls?: ReactNode;
}

/** The account's name, its date, and the buttons of the window. */
export const SheetHead = ({ controls }: Pick<AccountSheetProps, 'controls'>) => {
  const { t } = useTranslation();
  const page = useAccountPage();
  return (
    <header className={css.head}>
      <h1 className={css.name} title={page.score.name} dir="auto">
        {page.score.name}
      </h1>
      {page.named ? <span className={css.named}>{t('account.named')}</span> : null}
      <span className={css.date}>{useDateLine()}</span>
      {controls}
    </header>
  );
};

/** State and direction, the reason, the next step: side by side, in the order in which they are asked for. */
const Answer = () => (
  <div className={css.answer}>
    <div className={css.state} data-part="state" data-borrows>
      <Verdict />
      <History />
    </div>
    <div className={css.reason} data-part="reason">
      <ReasonLine />
      <Notes />
      <Bridge />
    </div>
    <div className={css.next} data-part="next">
      {useMedium() === 'screen' ? <PlanBrief /> : <PlanOnPaper />}
    </div>
  </div>
);

const Columns = () => {
  const page = useAccountPage();
  const scale = barScale(page.score);
  const columns = columnsOf(page);
  return (
    <div
      className={css.dimensions}
      data-part="dimensions"
      style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
    >
      {columns.map(({ key, dimension }) =>
        dimension ? (
          <DimensionColumn key={key} dimension={dimension} scale={scale} />
        ) : (
          <SilentColumn key={key} name={key} />
        ),
      )}
    </div>
  );
};

const Evidence = () => (
  <div className={css.evidence} data-part="evidence">
    <Traits />
    <Voices />
    <PeopleBrief />
    <div className={css.open}>
      <OpenInvoices />
      <OpenTickets />
    </div>
  </div>
);

const Sheet = ({ controls }: Pick<AccountSheetProps, 'controls'>) => (
  <article className={css.sheet} data-medium={useMedium()}>
    <SheetHead controls={controls} />
    <Identity />
    <Answer />
    <Columns />
    <Evidence />
    <Sources />
  </article>
);

/** Everything about one account at one date. */
export const AccountSheet = ({ page, controls }: AccountSheetProps) => (
  <AccountPageProvider value={page}>
    {useMedium() === 'screen' ? (
      <Sheet controls={controls} />
    ) : (
      <FittingPaper>
        <Sheet />
      </FittingPaper>
    )}
  </AccountPageProvider>
);
