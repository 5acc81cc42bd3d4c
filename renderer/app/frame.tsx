/** The frame around every screen: header, the screen of the moment, notices, and the window as a place to drop files. */
import { useTranslation } from 'react-i18next';
import { useEffect } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';
import { Failure } from './failure.tsx';
import css from './frame.module.css';
import { Header } from './header.tsx';
import { NoticeList } from './notice-list.tsx';
import { CurrentScreen } from './current-screen.tsx';
import { DropTarget } from './drop-target.tsx';
import { useSession } from './session.tsx';

/** The window's name in the task bar: what is open. */
const useWindowTitle = (): void => {
  const { t } = useTranslation();
  const { workspace } = useSession().session.app;
  const title = workspace ? t('app.windowTitle', { workspace: workspace.name }) : t('app.name');
  useEffect(() => {
    document.title = title;
  }, [title]);
};

/** The whole visible window. */
export const Frame = () => {
  const { session } = useSession();
  useWindowTitle();
  return (
    <div className={css.frame}>
      <Header />
      <main className={css.main}>
        <ErrorBoundary
          resetKey={`${session.screen.name} ${session.revision}`}
          fallback={(retry) => <Failure error={{ code: 'internal' }} retry={retry} />}
        >
          <CurrentScreen />
        </ErrorBoundary>
      </main>
      <NoticeList />
      <DropTarget />
    </div>
  );
};
