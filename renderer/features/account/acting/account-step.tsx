/** What the account as a whole asks for, under its score: what a healthy one is ready for, or a play of one's own. */
import { useTranslation } from 'react-i18next';
import { useAccountPage } from '../page-context.ts';
import css from './account-step.module.css';
import { NextStepLine } from './next-step-line.tsx';
import { stepOfAccount } from './next-step.ts';

/** Nothing where nothing is asked for. */
export const AccountStep = () => {
  const { t } = useTranslation();
  const next = stepOfAccount(useAccountPage().plan);
  if (next === null) return null;
  return (
    <div className={css.whole}>
      <NextStepLine next={next} place={t('account.acting.whole')} shape="line" />
    </div>
  );
};
