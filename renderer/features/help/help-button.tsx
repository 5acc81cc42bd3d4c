/** The way to the help from every screen: a button in the header, F1 and the question mark. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../app/use-keys.ts';
import css from './help-button.module.css';
import { useHelp } from './use-help.ts';

/** Stands for the word where the header is narrow. */
const sign = '?';

/** The button; pressed in the help it leads back. */
export const HelpButton = () => {
  const { t } = useTranslation();
  const { isOpen, open, close } = useHelp();
  const toggle = (): void => (isOpen ? close() : open());
  useKeys({ F1: toggle, '?': toggle });
  return (
    <Button
      size="compact-xs"
      aria-pressed={isOpen}
      aria-keyshortcuts="F1"
      title="F1"
      className={css.button}
      aria-label={t('help.title')}
      onClick={toggle}
    >
      <span className={css.word}>{t('help.title')}</span>
      <span className={css.sign}>{sign}</span>
    </Button>
  );
};
