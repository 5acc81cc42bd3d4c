/** What the window keeps while its screens come and go, the outermost first: each may use those above it. */
import { NoteDraftsProvider } from '../features/account/plan/note-drafts-context.tsx';
import { ImportProvider } from '../features/import/import-context.tsx';
import { UndoProvider } from '../features/imports/undo-context.tsx';
import { LockProvider } from '../features/lock/lock-context.tsx';
import { ModelDraftProvider } from '../features/model/draft-context.tsx';
import { ModelFileProvider } from '../features/model/versions/model-file-context.tsx';
import { OpeningProvider } from '../features/password/opening-context.tsx';
import { ActionsViewProvider } from '../features/plan/actions/view-context.tsx';
import { InboxProvider } from '../features/plan/alerts/inbox-context.tsx';
import { PlayDraftsProvider } from '../features/plan/plays/plays-context.tsx';
import { ReviewViewProvider } from '../features/plan/reviews/view-context.tsx';
import { TodayOwnerProvider } from '../features/plan/today/today-owner.tsx';
import { PortfolioViewProvider } from '../features/portfolio/view-context.tsx';
import { QuestionnaireProvider } from '../features/questionnaire/questionnaire-context.tsx';
import { ReportsProvider } from '../features/reports/reports-context.tsx';
import { TypedAnswersProvider } from '../features/surveys/answers/answers-context.tsx';
import { CalculatorProvider } from '../features/surveys/calculator/calculator-context.tsx';
import { CommentViewProvider } from '../features/surveys/comments/view-context.tsx';
import { FiguresViewProvider } from '../features/surveys/figures/figures-view.tsx';
import { ValueProvider } from '../features/value/value-context.tsx';
import { JobsProvider } from './jobs.tsx';
import { LeavingProvider } from './leaving.tsx';
import { NoticesProvider } from './notices.tsx';
import type { Provider } from './within.tsx';

/** What a person typed and nothing holds yet, and an import under way: kept while the window is locked. */
const begun: readonly Provider[] = [
  ModelDraftProvider,
  QuestionnaireProvider,
  TypedAnswersProvider,
  PlayDraftsProvider,
  NoteDraftsProvider,
  ImportProvider,
];

/** What is there for as long as the window is: whatever asks before it lets go of what was begun stands within that. */
export const windowProviders: readonly Provider[] = [
  NoticesProvider,
  OpeningProvider,
  JobsProvider,
  ...begun,
  LeavingProvider,
  LockProvider,
];

/** How screens were left, with what they had read of the workspace: gone as soon as the window is locked. */
export const viewProviders: readonly Provider[] = [
  UndoProvider,
  PortfolioViewProvider,
  ReportsProvider,
  ModelFileProvider,
  FiguresViewProvider,
  CommentViewProvider,
  ValueProvider,
  CalculatorProvider,
  TodayOwnerProvider,
  ReviewViewProvider,
  ActionsViewProvider,
  InboxProvider,
];
