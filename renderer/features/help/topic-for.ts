/** Which page of the help fits the screen that one comes from. Pure. */
import type { HelpTopic } from '../../../shared/i18n/help/index.ts';
import type { AccountView, Screen } from '../../app/session-state.ts';

const ofView: Readonly<Record<AccountView, HelpTopic>> = {
  page: 'accountPage',
  why: 'numbers',
  whatIf: 'numbers',
  change: 'numbers',
  people: 'accountPage',
  rows: 'files',
  plan: 'plan',
};

/** The page; the first one where none is about the screen. */
export const topicFor = (screen: Screen): HelpTopic => {
  switch (screen.name) {
    case 'start':
    case 'portfolio':
    case 'questionnaire':
    case 'help':
    case 'settings':
      return 'firstSteps';
    case 'import':
    case 'imports':
      return 'files';
    case 'surveys':
    case 'value':
    case 'plan':
    case 'reports':
      return screen.name;
    case 'model':
      return 'numbers';
    case 'account':
      return ofView[screen.view ?? 'page'];
  }
};
