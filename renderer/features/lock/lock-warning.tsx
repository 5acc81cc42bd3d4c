/** Says that the workspace is about to be locked; any touch keeps it open. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import css from './lock-warning.module.css';

interface LockWarningProps {
  readonly secondsLeft: number;
  readonly onLock: () => void;
}

/** The card. What it says is heard once; the seconds are for the eye. */
export const LockWarning = ({ secondsLeft, onLock }: LockWarningProps) => {
  const { t } = useTranslation();
  const shown = useFormat().number(secondsLeft, 0);
  return (
    <aside className={css.card} aria-label={t('lock.soon')}>
      <p role="alert">{t('lock.soon')}</p>
      <p className={css.left}>{t('lock.left', { count: secondsLeft, shown })}</p>
      <p className={css.hint}>{t('lock.unsaved')}</p>
      <div className={css.buttons}>
        {/* The press itself is the touch that keeps it open. */}
        <Button variant="filled">{t('lock.stay')}</Button>
        <Button onClick={onLock}>{t('lock.now')}</Button>
      </div>
    </aside>
  );
};
