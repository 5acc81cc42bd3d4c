/** Routing: the session's screen, and nothing else, decides what is shown. */
import type { ReactNode } from 'react';
import { AccountRoute } from './account-route.tsx';
import { ImportScreen } from '../features/import/import-screen.tsx';
import { ImportsScreen } from '../features/imports/imports-screen.tsx';
import { ModelScreen } from '../features/model/model-screen.tsx';
import { PlanScreen } from '../features/plan/plan-screen.tsx';
import { PortfolioScreen } from '../features/portfolio/portfolio-screen.tsx';
import { QuestionnaireScreen } from '../features/questionnaire/questionnaire-screen.tsx';
import { HelpScreen } from '../features/help/help-screen.tsx';
import { ReportsScreen } from '../features/reports/reports-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { SurveysScreen } from '../features/surveys/surveys-screen.tsx';
import { ValueScreen } from '../features/value/value-screen.tsx';
import { StartScreen } from '../features/start/start-screen.tsx';
import type { Screen } from './session-state.ts';
import { useSession } from './session.tsx';

/** An account at its page, unless the screen says more. */
const AccountOf = ({ account, view = 'page', about, from }: Extract<Screen, { name: 'account' }>) => (
  <AccountRoute account={account} view={view} about={about ?? null} from={from} />
);

/** How each screen is shown. */
const shown: { readonly [N in Screen['name']]: (screen: Extract<Screen, { name: N }>) => ReactNode } = {
  start: () => <StartScreen />,
  import: () => <ImportScreen />,
  imports: ({ open = null }) => <ImportsScreen open={open} />,
  portfolio: ({ tab = 'list' }) => <PortfolioScreen tab={tab} />,
  surveys: ({ tab = 'figures' }) => <SurveysScreen tab={tab} />,
  value: ({ tab }) => <ValueScreen tab={tab} />,
  plan: ({ tab }) => <PlanScreen tab={tab} />,
  reports: () => <ReportsScreen />,
  help: ({ topic = null }) => <HelpScreen topic={topic} />,
  settings: ({ tab = 'general' }) => <SettingsScreen tab={tab} />,
  model: ({ tab = 'weights' }) => <ModelScreen tab={tab} />,
  questionnaire: ({ account = null }) => <QuestionnaireScreen account={account} />,
  account: (screen) => <AccountOf {...screen} />,
};

/** The screen of the moment. */
export const CurrentScreen = () => {
  const { screen } = useSession().session;
  // Each name leads to the function that takes its screen, which a lookup cannot say.
  const show = shown[screen.name] as (screen: Screen) => ReactNode;
  return show(screen);
};
