/** The account page itself, the same on screen and on paper. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import { useMedium } from '../../ui/medium.ts';
import { useFormat } from '../../ui/use-format.ts';
import { DimensionColumn } from './dimension-column.tsx';
import { History } from './history.tsx';
import { Identity } from './identity.tsx';
import { Notes } from './notes.tsx';
import { OpenInvoices } from './open-invoices.tsx';
import { OpenTickets } from './open-tickets.tsx';
import { PlanBrief } from './acting/plan-brief.tsx';
import { PlanOnPaper } from './acting/plan-on-paper.tsx';
import { AccountPageProvider, useAccountPage } from './page-context.ts';
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
  const format = useFormat();
  const page = useAccountPage();
  return (
    <header className={css.head}>
      <h1 className={css.name} title={page.score.name} dir="auto">
        {page.score.name}
      </h1>
      {page.named ? <span className={css.named}>{t('account.named')}</span> : null}
      <span className={css.date}>
        {t('account.asOf', { date: format.date(page.asOf), workspace: page.workspace })}
      </span>
      {controls}
    </header>
  );
};

const Columns = () => {
  const page = useAccountPage();
  const scale = barScale(page.score);
  const columns = columnsOf(page);
  return (
    <div
      className={css.dimensions}
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

const Ground = () => {
  const medium = useMedium();
  return (
    <div className={css.ground}>
      <div className={css.past}>
        <History />
        <Bridge />
      </div>
      <Traits />
      <div className={css.said}>
        <Voices />
        <PeopleBrief />
      </div>
      <div className={css.open}>
        {medium === 'screen' ? <PlanBrief /> : null}
        <OpenInvoices />
        <OpenTickets />
      </div>
      {medium === 'paper' ? <PlanOnPaper /> : null}
    </div>
  );
};

/** Everything about one account at one date. */
export const AccountSheet = ({ page, controls }: AccountSheetProps) => (
  <AccountPageProvider value={page}>
    <article className={css.sheet} data-medium={useMedium()}>
      <SheetHead controls={controls} />
      <div className={css.top}>
        <Verdict />
        <Identity />
      </div>
      <ReasonLine />
      <Notes />
      <Columns />
      <Ground />
      <Sources />
    </article>
  </AccountPageProvider>
);
