/** What accounts are worth and what is kept of them: the success measures beside health. */
import { useTranslation } from 'react-i18next';
import { Failure } from '../../app/failure.tsx';
import { ProgressBar } from '../../app/progress-bar.tsx';
import { type ValueTab, valueTabs } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { ScreenTabs } from '../../ui/screen-tabs.tsx';
import { AsOfDate } from '../portfolio/as-of-date.tsx';
import { SettingsBar } from './settings/settings-bar.tsx';
import { useValueCall } from './value-context.tsx';
import { WorthPanel } from './worth/worth-panel.tsx';
import { RetentionPanel } from './retention/retention-panel.tsx';
import { RiskPanel } from './risk/risk-panel.tsx';
import css from './value-screen.module.css';

const panels: Readonly<Record<ValueTab, () => React.ReactNode>> = {
  worth: WorthPanel,
  retention: RetentionPanel,
  risk: RiskPanel,
};

/** While the first answer is on its way. */
const Waiting = () => {
  const { t } = useTranslation();
  return (
    <div className={css.waiting} role="status">
      <p>{t('value.computing')}</p>
      <ProgressBar share={null} label={t('value.computing')} />
    </div>
  );
};

/** What accounts are worth and what is kept of them: the success measures beside health. */
export const ValueScreen = ({ tab = 'worth' }: { readonly tab?: ValueTab | undefined }) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const { call } = useValueCall();
  if (call.error) return <Failure error={call.error} retry={call.retry} />;
  if (!call.value) return <Waiting />;
  return (
    <div className={css.screen} aria-busy={call.loading}>
      <header className={css.head}>
        <h1 className={css.title}>{t('value.title')}</h1>
        <AsOfDate asOf={call.value.asOf} />
      </header>
      <SettingsBar />
      <ScreenTabs
        tabs={valueTabs}
        shown={tab}
        labelOf={(own) => t(`value.tabs.${own}`)}
        onShow={(own) => dispatch({ type: 'screen.shown', screen: { name: 'value', tab: own } })}
        panels={panels}
      />
    </div>
  );
};
