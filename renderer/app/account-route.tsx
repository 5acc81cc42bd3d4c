/** One account: asks for its page, and connects the page to the frame. */
import { useCallback } from 'react';
import { AccountScreen } from '../features/account/account-screen.tsx';
import { useToReports } from '../features/reports/reports-context.tsx';
import type { AccountPaper } from '../../shared/model/paper.ts';
import { usePortfolioView } from '../features/portfolio/view-context.tsx';
import { callEngine } from './bridge.ts';
import { Failure } from './failure.tsx';
import { reportLook } from './report-look.ts';
import { useJobs } from './jobs.tsx';
import type { AccountView, PlanTab, PortfolioTab, Screen } from './session-state.ts';
import { useSession } from './session.tsx';
import { useCall } from './use-call.ts';
import { useKeys } from './use-keys.ts';

interface AccountRouteProps {
  readonly account: number;
  readonly view: AccountView;
  /** What the view begins with; null for its own beginning. */
  readonly about: string | null;
  /** The part of the plan that it was opened from; undefined for the list of accounts. */
  readonly from: PlanTab | undefined;
}

/** Where back leads. */
const wayOut = (from: PlanTab | undefined, tab: PortfolioTab): Screen =>
  from ? { name: 'plan', tab: from } : { name: 'portfolio', tab };

/** The account's page; while the next one is on its way the old one stays. */
export const AccountRoute = ({ account, view, about, from }: AccountRouteProps) => {
  const { session, dispatch } = useSession();
  const { follow } = useJobs();
  const toReports = useToReports();
  const { change, view: portfolio } = usePortfolioView();
  const at = { account, ...(session.asOf !== null && { asOf: session.asOf }) };
  const { value, error, retry } = useCall('account.open', at, session.revision);

  const { tab } = portfolio;
  const back = useCallback(
    () => dispatch({ type: 'screen.shown', screen: wayOut(from, tab) }),
    [dispatch, from, tab],
  );
  // The next account is looked at in the same way.
  const kept = about === null ? {} : { about };
  const goTo = (id: number | null) => {
    if (id === null) return undefined;
    return () => {
      change({ account: id });
      dispatch({ type: 'screen.shown', screen: { name: 'account', account: id, view, ...kept } });
    };
  };
  const show = (next: AccountView) =>
    dispatch({ type: 'screen.shown', screen: { name: 'account', account, view: next } });
  // From the plan one comes to the account's plan at once: back is one press from there too.
  const isFirst = view === 'page' || (view === 'plan' && from !== undefined);
  useKeys({ Escape: isFirst ? back : () => show('page') });

  if (error) return <Failure error={error} retry={retry} back={back} />;
  if (!value) return null;
  const printed = async (kind: AccountPaper) =>
    callEngine('report.account', { ...at, kind, ...(await reportLook(session.app.language)) });
  const pictured = async () =>
    callEngine('report.picture', { ...at, ...(await reportLook(session.app.language)) });
  const { key, name } = value.score;
  const chosen = { by: 'account', account: { id: account, key, name }, text: name } as const;
  return (
    <AccountScreen
      page={value}
      view={view}
      about={about}
      from={from}
      onView={show}
      onPrevious={goTo(value.previous)}
      onNext={goTo(value.next)}
      onPrint={(kind) => void follow('reportAccount', printed(kind))}
      onPicture={() => void follow('reportAccount', pictured())}
      onReports={() => toReports({ kind: 'account', scope: chosen })}
      onBack={back}
    />
  );
};
