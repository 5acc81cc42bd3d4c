/** The start: what this is, the workspaces opened before, and three ways to begin. */
import { useTranslation } from 'react-i18next';
import { useImport } from '../import/import-context.tsx';
import { useSession } from '../../app/session.tsx';
import { Begin } from './begin.tsx';
import { RecentList } from './recent-list.tsx';
import css from './start-screen.module.css';

/** The first screen. */
export const StartScreen = () => {
  const { t } = useTranslation();
  const { app } = useSession().session;
  const { flow } = useImport();
  return (
    <div className={css.page}>
      <div className={css.column}>
        <header className={css.intro}>
          <h1>{t('app.name')}</h1>
          <p>{t('start.what')}</p>
        </header>
        {app.recent.length > 0 ? <RecentList recent={app.recent} /> : null}
        <Begin held={flow.step === 'waiting' ? flow.refs : null} first={app.recent.length === 0} />
        <footer className={css.foot}>
          <span>{t('start.private')}</span>
          <span>{t('start.version', { version: app.version })}</span>
        </footer>
      </div>
    </div>
  );
};
