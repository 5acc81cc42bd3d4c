/** Settings: of the program in the first tab, of the open workspace in the others. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type SettingsTab, settingsTabs } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { useKeys } from '../../app/use-keys.ts';
import { ScreenTabs } from '../../ui/screen-tabs.tsx';
import { BackupsPanel } from './backups/backups-panel.tsx';
import { GeneralPanel } from './general-panel.tsx';
import { LogPanel } from './log/log-panel.tsx';
import { PasswordPanel } from './password/password-panel.tsx';
import css from './settings-screen.module.css';
import { useSettings } from './use-settings.ts';

const panels: Readonly<Record<SettingsTab, () => ReactNode>> = {
  general: GeneralPanel,
  password: PasswordPanel,
  backups: BackupsPanel,
  log: LogPanel,
};

/** The tabs that make sense now: without a workspace there is nothing of it to set. */
const tabsFor = (hasWorkspace: boolean): readonly SettingsTab[] => (hasWorkspace ? settingsTabs : ['general']);

/** The screen; a tab that is not there now gives way to the first. */
export const SettingsScreen = ({ tab }: { readonly tab: SettingsTab }) => {
  const { t } = useTranslation();
  const { workspace } = useSession().session.app;
  const { open, close } = useSettings();
  const tabs = tabsFor(workspace !== null);
  useKeys({ Escape: close });
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <Button onClick={close}>{t('common.back')}</Button>
        <h1 className={css.title}>{t('settings.title')}</h1>
      </header>
      <ScreenTabs
        tabs={tabs}
        shown={tabs.includes(tab) ? tab : 'general'}
        labelOf={(own) => t(`settings.tabs.${own}`)}
        onShow={open}
        panels={panels}
      />
    </div>
  );
};
