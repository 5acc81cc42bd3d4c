/** The window: asks for the app's state once, then provides it to the frame and its screens. */
import { useEffect, useState } from 'react';
import type { Answer, AppState, Language } from '../../shared/contract.ts';
import { languages } from '../../shared/languages.ts';
import { NoteDraftsProvider } from '../features/account/plan/note-drafts-context.tsx';
import { ImportProvider } from '../features/import/import-context.tsx';
import { UndoProvider } from '../features/imports/undo-context.tsx';
import { ModelDraftProvider } from '../features/model/draft-context.tsx';
import { ModelFileProvider } from '../features/model/versions/model-file-context.tsx';
import { ActionsViewProvider } from '../features/plan/actions/view-context.tsx';
import { InboxProvider } from '../features/plan/alerts/inbox-context.tsx';
import { PlayDraftsProvider } from '../features/plan/plays/plays-context.tsx';
import { TodayOwnerProvider } from '../features/plan/today/today-owner.tsx';
import { PortfolioViewProvider } from '../features/portfolio/view-context.tsx';
import { CommentViewProvider } from '../features/surveys/comments/view-context.tsx';
import { ReviewViewProvider } from '../features/plan/reviews/view-context.tsx';
import { QuestionnaireProvider } from '../features/questionnaire/questionnaire-context.tsx';
import { ValueProvider } from '../features/value/value-context.tsx';
import { FiguresViewProvider } from '../features/surveys/figures/figures-view.tsx';
import { TypedAnswersProvider } from '../features/surveys/answers/answers-context.tsx';
import { CalculatorProvider } from '../features/surveys/calculator/calculator-context.tsx';
import { callEngine } from './bridge.ts';
import { EngineEvents } from './engine-events.tsx';
import { Failure } from './failure.tsx';
import { Frame } from './frame.tsx';
import { JobsProvider } from './jobs.tsx';
import { LeavingProvider } from './leaving.tsx';
import { NoticesProvider } from './notices.tsx';
import { Preferences } from './preferences.tsx';
import { SessionProvider, useSession } from './session.tsx';

/** What the window speaks before it knows the user's choice. */
const systemLanguage = (): Language => {
  const code = navigator.language.slice(0, 2);
  return languages.find((language) => language === code) ?? 'en';
};

/** Everything below knows the session. */
const Providers = () => {
  const { app } = useSession().session;
  return (
    <Preferences language={app.language} theme={app.theme}>
      <NoticesProvider>
        <JobsProvider>
          <ImportProvider>
            <UndoProvider>
              <PortfolioViewProvider>
                <ModelDraftProvider>
                  <ModelFileProvider>
                    <QuestionnaireProvider>
                      <FiguresViewProvider>
                        <CommentViewProvider>
                          <ValueProvider>
                            <TypedAnswersProvider>
                              <CalculatorProvider>
                                <TodayOwnerProvider>
                                  <PlayDraftsProvider>
                                    <ReviewViewProvider>
                                      <NoteDraftsProvider>
                                        <ActionsViewProvider>
                                          <InboxProvider>
                                            <LeavingProvider>
                                              <EngineEvents />
                                              <Frame />
                                            </LeavingProvider>
                                          </InboxProvider>
                                        </ActionsViewProvider>
                                      </NoteDraftsProvider>
                                    </ReviewViewProvider>
                                  </PlayDraftsProvider>
                                </TodayOwnerProvider>
                              </CalculatorProvider>
                            </TypedAnswersProvider>
                          </ValueProvider>
                        </CommentViewProvider>
                      </FiguresViewProvider>
                    </QuestionnaireProvider>
                  </ModelFileProvider>
                </ModelDraftProvider>
              </PortfolioViewProvider>
            </UndoProvider>
          </ImportProvider>
        </JobsProvider>
      </NoticesProvider>
    </Preferences>
  );
};

/** The whole window. */
export const App = () => {
  const [answer, setAnswer] = useState<Answer<AppState> | null>(null);
  const ask = () => void callEngine('app.state', {}).then(setAnswer);
  useEffect(ask, []);
  if (!answer) return null;
  if (answer.ok)
    return (
      <SessionProvider app={answer.value}>
        <Providers />
      </SessionProvider>
    );
  return (
    <Preferences language={systemLanguage()} theme="auto">
      <Failure error={answer.error} retry={ask} />
    </Preferences>
  );
};
