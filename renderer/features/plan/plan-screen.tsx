/** The plan: what needs attention, actions, reviews, alerts and plays. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlanTab, planTabs } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ScreenTabs } from '../../ui/screen-tabs.tsx';
import { AsOfDate } from '../portfolio/as-of-date.tsx';
import { ActionsPanel } from './actions/actions-panel.tsx';
import { AlertsPanel } from './alerts/alerts-panel.tsx';
import css from './plan-screen.module.css';
import { PlaysPanel } from './plays/plays-panel.tsx';
import { ReviewsPanel } from './reviews/reviews-panel.tsx';
import { RecordKeys } from './record/record-keys.tsx';
import { Record } from './record/record.tsx';
import { Signature } from './signature/signature.tsx';
import { TodayPanel } from './today/today-panel.tsx';

/** What there is nothing to say of before there is an account; plays can be written all the same. */
const NoAccounts = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <div className={css.none}>
      <Empty what={t('portfolio.empty.title')} toDo={t('portfolio.empty.hint')} />
      <Button onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'import' } })}>
        {t('portfolio.empty.action')}
      </Button>
    </div>
  );
};

const panels: Readonly<Record<PlanTab, () => ReactNode>> = {
  today: TodayPanel,
  actions: ActionsPanel,
  reviews: ReviewsPanel,
  alerts: AlertsPanel,
  plays: PlaysPanel,
};

const panelsWithoutAccounts: typeof panels = {
  today: NoAccounts,
  actions: NoAccounts,
  reviews: NoAccounts,
  alerts: NoAccounts,
  plays: PlaysPanel,
};

/** The screen with one of its parts; the first one unless another is named. */
export const PlanScreen = ({ tab = 'today' }: { readonly tab?: PlanTab | undefined }) => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const newest = session.app.workspace?.newestFact ?? null;
  return (
    <div className={css.screen}>
      <RecordKeys />
      <header className={css.head}>
        <h1 className={css.title}>{t('plan.title')}</h1>
        {newest === null ? null : <AsOfDate asOf={newest} />}
        <Record />
        <Signature />
      </header>
      <ScreenTabs
        tabs={planTabs}
        shown={tab}
        labelOf={(own) => t(`plan.tabs.${own}`)}
        onShow={(own) => dispatch({ type: 'screen.shown', screen: { name: 'plan', tab: own } })}
        filling={['actions', 'plays', 'reviews']}
        panels={session.app.workspace?.accounts === 0 ? panelsWithoutAccounts : panels}
      />
    </div>
  );
};
