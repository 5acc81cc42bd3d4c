/** The thin header: what is open, where one can go, what is running, language and theme. */
import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format.ts';
import { HelpButton } from '../features/help/help-button.tsx';
import { SettingsButton } from '../features/settings/settings-button.tsx';
import css from './header.module.css';
import { JobStrip } from './job-strip.tsx';
import { PreferenceBar } from './preference-bar.tsx';
import { places, type Screen } from './session-state.ts';
import { useSession } from './session.tsx';
import { useCloseWorkspace } from './use-close-workspace.ts';

/** A longer number would not fit beside a word. */
const mostShown = 99;

/** The place that a screen without a place of its own belongs to. */
const placeOf = (screen: Screen): Screen['name'] => {
  if (screen.name === 'account') return screen.from ? 'plan' : 'portfolio';
  return screen.name === 'imports' ? 'import' : screen.name;
};

/** How many accounts are new in the inbox, beside the plan; it takes no room, so that nothing moves for it. */
const Badge = ({ count, id }: { readonly count: number; readonly id: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = format.number(count, 0);
  return (
    <>
      <span className={css.badge} aria-hidden="true">
        {count > mostShown ? `${format.number(mostShown, 0)}+` : shown}
      </span>
      <span id={id} hidden>
        {t('plan.alerts.news', { count, shown })}
      </span>
    </>
  );
};

/** The places of the window; an account belongs to where it was opened from, the history to the import. */
const Navigation = () => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const here = placeOf(session.screen);
  const badgeId = useId();
  const count = session.app.workspace?.newAlerts ?? 0;
  return (
    <nav className={css.nav} aria-label={t('app.navigation')}>
      {places.map((name) => (
        <button
          key={name}
          type="button"
          className={css.place}
          aria-current={name === here ? 'page' : undefined}
          data-place={name}
          aria-describedby={name === 'plan' && count > 0 ? badgeId : undefined}
          onClick={() => dispatch({ type: 'place.chosen', place: name })}
        >
          {t(`app.places.${name}`)}
          {name === 'plan' && count > 0 ? <Badge count={count} id={badgeId} /> : null}
        </button>
      ))}
    </nav>
  );
};

const CloseButton = () => {
  const { t } = useTranslation();
  const close = useCloseWorkspace();
  return (
    <Button size="compact-xs" className={css.close} onClick={() => close()}>
      {t('app.closeWorkspace')}
    </Button>
  );
};

/** The header; before a workspace is open it holds the help, language and theme alone. */
export const Header = () => {
  const { workspace, locked } = useSession().session.app;
  if (locked)
    return (
      <header className={css.header} data-locked>
        <PreferenceBar />
      </header>
    );
  return (
    <header className={css.header}>
      {workspace ? (
        <>
          <span className={css.workspace} title={workspace.name}>
            <bdi>{workspace.name}</bdi>
          </span>
          <Navigation />
        </>
      ) : null}
      <JobStrip />
      <HelpButton />
      <SettingsButton />
      <PreferenceBar />
      {workspace ? <CloseButton /> : null}
    </header>
  );
};
