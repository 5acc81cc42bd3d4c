/** Routing: the session's screen, and nothing else, decides what is shown. */
import { AccountRoute } from './account-route.tsx';
import { ImportScreen } from '../features/import/import-screen.tsx';
import { ImportsScreen } from '../features/imports/imports-screen.tsx';
import { ModelScreen } from '../features/model/model-screen.tsx';
import { PlanScreen } from '../features/plan/plan-screen.tsx';
import { PortfolioScreen } from '../features/portfolio/portfolio-screen.tsx';
import { QuestionnaireScreen } from '../features/questionnaire/questionnaire-screen.tsx';
import { SurveysScreen } from '../features/surveys/surveys-screen.tsx';
import { ValueScreen } from '../features/value/value-screen.tsx';
import { StartScreen } from '../features/start/start-screen.tsx';
import type { Screen } from './session-state.ts';
import { useSession } from './session.tsx';

/** An account at its page, unless the screen says more. */
const AccountOf = ({ account, view = 'page', about, from }: Extract<Screen, { name: 'account' }>) => (
  <AccountRoute account={account} view={view} about={about ?? null} from={from} />
);

/** The screen of the moment. */
export const CurrentScreen = () => {
  const { screen } = useSession().session;
  switch (screen.name) {
    case 'start':
      return <StartScreen />;
    case 'import':
      return <ImportScreen />;
    case 'imports':
      return <ImportsScreen open={screen.open ?? null} />;
    case 'portfolio':
      return <PortfolioScreen tab={screen.tab ?? 'list'} />;
    case 'surveys':
      return <SurveysScreen tab={screen.tab ?? 'figures'} />;
    case 'value':
      return <ValueScreen tab={screen.tab} />;
    case 'plan':
      return <PlanScreen tab={screen.tab} />;
    case 'model':
      return <ModelScreen tab={screen.tab ?? 'weights'} />;
    case 'questionnaire':
      return <QuestionnaireScreen account={screen.account ?? null} />;
    case 'account':
      return <AccountOf {...screen} />;
  }
};
