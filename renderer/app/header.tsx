/** The thin header: what is open, where one can go, what is running, language and theme. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callEngine } from './bridge.ts';
import css from './header.module.css';
import { JobStrip } from './job-strip.tsx';
import { useLeave } from './leaving.tsx';
import { useNotices } from './notices.tsx';
import { PreferenceBar } from './preference-bar.tsx';
import { places, type Screen } from './session-state.ts';
import { useSession } from './session.tsx';

/** The place that a screen without a place of its own belongs to. */
const placeOf = (name: Screen['name']): Screen['name'] => {
  if (name === 'account') return 'portfolio';
  return name === 'imports' ? 'import' : name;
};

/** The places of the window; an account belongs to the portfolio, the history to the import. */
const Navigation = () => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const here = placeOf(session.screen.name);
  return (
    <nav className={css.nav} aria-label={t('app.navigation')}>
      {places.map((name) => (
        <button
          key={name}
          type="button"
          className={css.place}
          aria-current={name === here ? 'page' : undefined}
          onClick={() => dispatch({ type: 'place.chosen', place: name })}
        >
          {t(`app.places.${name}`)}
        </button>
      ))}
    </nav>
  );
};

/** Closes the workspace and goes back to the start; asks first when something would be lost. */
const CloseButton = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const { sayError } = useNotices();
  const leave = useLeave();
  const close = async (): Promise<void> => {
    const answer = await callEngine('workspace.close', {});
    if (answer.ok) dispatch({ type: 'app.changed', app: answer.value });
    else sayError(answer.error);
  };
  return (
    <Button size="compact-xs" className={css.close} onClick={() => leave(() => void close())}>
      {t('app.closeWorkspace')}
    </Button>
  );
};

/** The header; before a workspace is open it holds language and theme alone. */
export const Header = () => {
  const { workspace } = useSession().session.app;
  return (
    <header className={css.header}>
      {workspace ? (
        <>
          <span className={css.workspace}>
            <bdi>{workspace.name}</bdi>
          </span>
          <Navigation />
        </>
      ) : null}
      <JobStrip />
      <PreferenceBar />
      {workspace ? <CloseButton /> : null}
    </header>
  );
};
