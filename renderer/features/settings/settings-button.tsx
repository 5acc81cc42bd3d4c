/** The way to the settings from every screen: a button in the header, and Ctrl with a comma. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './settings-button.module.css';
import { useSettings } from './use-settings.ts';
import { useSettingsKey } from './use-settings-key.ts';

/** Stands for the word where the header is narrow. */
const sign = '⚙';

/** The button; pressed in the settings it leads back. */
export const SettingsButton = () => {
  const { t } = useTranslation();
  const { isOpen, open, close } = useSettings();
  const toggle = (): void => (isOpen ? close() : open());
  useSettingsKey(toggle);
  return (
    <Button
      size="compact-xs"
      aria-pressed={isOpen}
      aria-keyshortcuts="Control+,"
      title={t('settings.title')}
      className={css.button}
      aria-label={t('settings.title')}
      onClick={toggle}
    >
      <span className={css.word}>{t('settings.title')}</span>
      <span className={css.sign} aria-hidden="true">
        {sign}
      </span>
    </Button>
  );
};
