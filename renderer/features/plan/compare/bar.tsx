/** Above a sheet of checkpoints: back, what is chosen, the account, paper. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './bar.module.css';

interface BarProps {
  readonly onBack: () => void;
  readonly onAccount: () => void;
  readonly onPrint: () => void;
  /** Which checkpoints are shown. */
  readonly children: ReactNode;
}

/** The bar. */
export const Bar = ({ onBack, onAccount, onPrint, children }: BarProps) => {
  const { t } = useTranslation();
  return (
    <nav className={css.bar} aria-label={t('plan.compare.bar')}>
      <Button size="compact-sm" onClick={onBack}>
        {t('common.back')}
      </Button>
      <span className={css.chosen}>{children}</span>
      <Button size="compact-sm" onClick={onAccount}>
        {t('plan.compare.toAccount')}
      </Button>
      <Button size="compact-sm" variant="filled" onClick={onPrint}>
        {t('plan.compare.print')}
      </Button>
    </nav>
  );
};
