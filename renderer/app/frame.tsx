/** The frame around every screen: header, the screen of the moment, notices, and the window as a place to drop files. */
import { ErrorBoundary } from './error-boundary.tsx';
import { Failure } from './failure.tsx';
import css from './frame.module.css';
import { Header } from './header.tsx';
import { HintLine } from '../features/hints/hint-line.tsx';
import { NoticeList } from './notice-list.tsx';
import { CurrentScreen } from './current-screen.tsx';
import { DropTarget } from './drop-target.tsx';
import { ReadOnlyLine } from './read-only-line.tsx';
import { useSession } from './session.tsx';
import { useWindowTitle } from './use-window-title.ts';

/** The whole visible window. */
export const Frame = () => {
  const { session } = useSession();
  useWindowTitle(session.app.workspace?.name);
  return (
    <div className={css.frame}>
      <Header />
      <div>
        <ReadOnlyLine />
        <HintLine />
      </div>
      <main className={css.main}>
        <ErrorBoundary
          resetKey={`${session.screen.name} ${session.revision}`}
          fallback={(retry) => <Failure error={{ code: 'unknown' }} retry={retry} />}
        >
          <CurrentScreen />
        </ErrorBoundary>
      </main>
      <NoticeList />
      <DropTarget />
    </div>
  );
};
