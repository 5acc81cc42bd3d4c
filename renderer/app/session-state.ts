/** Where the user is: the app's state, the screen that is shown, the date that is looked at. Pure. */
import type { AppState, WorkspaceInfo } from '../../shared/contract.ts';

/** Ways to look at one account: its page, why it scores so, what if, what changed, its people, the rows behind it all, its plan. */
export const accountViews = ['page', 'why', 'whatIf', 'change', 'people', 'rows', 'plan'] as const;

/** One of them. */
export type AccountView = (typeof accountViews)[number];

/** The parts of the model's screen. */
export const modelTabs = ['weights', 'rules', 'variants', 'versions', 'sensitivity'] as const;

/** One of them. */
export type ModelTab = (typeof modelTabs)[number];

/** The parts of the portfolio. */
export const portfolioTabs = ['list', 'overview'] as const;

/** One of them. */
export type PortfolioTab = (typeof portfolioTabs)[number];

/** The parts of the surveys' screen. */
export const surveyTabs = ['figures', 'comments', 'answers', 'calculator'] as const;

/** One of them. */
export type SurveyTab = (typeof surveyTabs)[number];

/** The parts of the success measures. */
export const valueTabs = ['worth', 'retention', 'risk'] as const;

/** One of them. */
export type ValueTab = (typeof valueTabs)[number];

/** The parts of the plan. */
export const planTabs = ['today', 'actions', 'reviews', 'alerts', 'plays'] as const;

/** One of them. */
export type PlanTab = (typeof planTabs)[number];

/** The parts of the settings: of the program, then of the open workspace. */
export const settingsTabs = ['general', 'password', 'backups', 'log'] as const;

/** One of them. */
export type SettingsTab = (typeof settingsTabs)[number];

/** The screens; routing is this value. `open` is the import whose details are shown. */
export type Screen =
  /** `begins`: what is asked for at once. */
  | { readonly name: 'start'; readonly begins?: 'new' }
  | { readonly name: 'import' }
  | { readonly name: 'imports'; readonly open?: number }
  | { readonly name: 'portfolio'; readonly tab?: PortfolioTab }
  /** `account`: whose answer is to be typed in. */
  | { readonly name: 'surveys'; readonly tab?: SurveyTab; readonly account?: number }
  | { readonly name: 'value'; readonly tab?: ValueTab }
  /** `compare`: two checkpoints of one account side by side; `checkpoint`: one alone; `from`: where back leads, the list unless said. */
  | {
      readonly name: 'plan';
      readonly tab?: PlanTab;
      readonly compare?: readonly [number, number];
      readonly checkpoint?: number;
      readonly from?: 'account';
    }
  | { readonly name: 'reports' }
  /** `topic`: the page of the help that is shown, its first without it; `from`: where back leads. */
  | { readonly name: 'help'; readonly topic?: string; readonly from?: Screen }
  /** `from`: where back leads. */
  | { readonly name: 'settings'; readonly tab?: SettingsTab; readonly from?: Screen }
  | { readonly name: 'model'; readonly tab?: ModelTab }
  /** `account`: whose questions are shown; the list without it. */
  | { readonly name: 'questionnaire'; readonly account?: number }
  /** `about`: what the view begins with, as the metric whose rows are shown; `from`: the part of the plan that back leads to, the list unless said. */
  | {
      readonly name: 'account';
      readonly account: number;
      readonly view?: AccountView;
      readonly about?: string;
      readonly from?: PlanTab;
    };

/** What the whole window shares. */
export interface Session {
  readonly app: AppState;
  readonly screen: Screen;
  /** The part that each place of the window was left at: coming back leads there. */
  readonly leftAt: Readonly<Partial<Record<Screen['name'], Screen>>>;
  /** `YYYY-MM-DD` that the user picked; null follows the newest data. */
  readonly asOf: string | null;
  /** Grows when the workspace's data changed, so that open pages ask again. */
  readonly revision: number;
  /** Counts the workspaces that were opened: what was begun in one does not belong to the next. */
  readonly opening: number;
}

/** The places that the window's navigation names, in their order. */
export const places = [
  'portfolio',
  'plan',
  'surveys',
  'value',
  'reports',
  'model',
  'questionnaire',
  'import',
] as const satisfies readonly Screen['name'][];

/** One of them. */
export type Place = (typeof places)[number];

/** What can happen to it. */
export type SessionAction =
  | { readonly type: 'app.changed'; readonly app: AppState }
  | { readonly type: 'workspace.entered'; readonly workspace: WorkspaceInfo }
  /** The workspace is shut until its password is given; whatever is begun in it stays. */
  | { readonly type: 'workspace.locked'; readonly app: AppState }
  | { readonly type: 'workspace.unlocked'; readonly workspace: WorkspaceInfo }
  | { readonly type: 'data.changed'; readonly app: AppState }
  | { readonly type: 'screen.shown'; readonly screen: Screen }
  /** A place of the window, at the part where it was left. */
  | { readonly type: 'place.chosen'; readonly place: Place }
  | { readonly type: 'asOf.picked'; readonly asOf: string | null };

const screenFor = (workspace: WorkspaceInfo | null): Screen => {
  if (!workspace) return { name: 'start' };
  return { name: workspace.accounts > 0 ? 'portfolio' : 'import' };
};

/** The session as the window opens: with a workspace still open, its portfolio. */
export const openSession = (app: AppState): Session => ({
  app,
  screen: screenFor(app.workspace),
  leftAt: {},
  asOf: null,
  revision: 0,
  opening: 0,
});

/** Screens that are there without a workspace, too. */
const isAlwaysThere = ({ name }: Screen): boolean => name === 'start' || name === 'help' || name === 'settings';

/**
 * A screen that needs a workspace is left when there is none. A locked one is still the window's: nothing of it is shown,
 * and what is begun in it waits.
 */
const withApp = (session: Session, heard: AppState): Session => {
  const app = heard.locked ? { ...heard, workspace: session.app.workspace } : heard;
  return app.workspace || isAlwaysThere(session.screen)
    ? { ...session, app }
    : { ...session, app, screen: { name: 'start' }, asOf: null };
};

/** What is come back to; an account whose answer was typed in is not. */
const leavingAt = (screen: Screen): Session['leftAt'] => {
  // From the settings one goes back, not on.
  if (screen.name === 'settings' || !('tab' in screen) || screen.tab === undefined) return {};
  return { [screen.name]: screen.name === 'surveys' ? { name: 'surveys', tab: screen.tab } : screen };
};

/** From one look at an account to the next, back still leads to where the first was opened from. */
const withWayBack = (old: Screen, next: Screen): Screen =>
  old.name === 'account' && next.name === 'account' && old.from ? { from: old.from, ...next } : next;

const withScreen = (session: Session, next: Screen): Session => {
  if (!isAlwaysThere(next) && !session.app.workspace) return session;
  const screen = withWayBack(session.screen, next);
  return { ...session, screen, leftAt: { ...session.leftAt, ...leavingAt(screen) } };
};

/** The next session. */
export const reduceSession = (session: Session, action: SessionAction): Session => {
  switch (action.type) {
    case 'app.changed':
      return withApp(session, action.app);
    case 'workspace.entered':
      return {
        app: { ...session.app, workspace: action.workspace, locked: null },
        screen: screenFor(action.workspace),
        leftAt: {},
        asOf: null,
        revision: session.revision + 1,
        opening: session.opening + 1,
      };
    case 'workspace.locked':
      return withApp(session, action.app);
    case 'workspace.unlocked':
      return {
        ...session,
        app: { ...session.app, workspace: action.workspace, locked: null },
        // After a new start of the window nothing was shown before.
        screen: session.screen.name === 'start' ? screenFor(action.workspace) : session.screen,
        revision: session.revision + 1,
      };
    case 'data.changed':
      return { ...withApp(session, action.app), revision: session.revision + 1 };
    case 'screen.shown':
      return withScreen(session, action.screen);
    case 'place.chosen':
      return withScreen(session, session.leftAt[action.place] ?? { name: action.place });
    case 'asOf.picked':
      return { ...session, asOf: action.asOf };
  }
};
