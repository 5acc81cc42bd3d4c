/** What accounts are worth and what is kept of them: the success measures beside health. */
import { useTranslation } from 'react-i18next';
import { type ValueTab, valueTabs } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { ScreenTabs } from '../../ui/screen-tabs.tsx';
import { WorthPanel } from './worth/worth-panel.tsx';
import { RetentionPanel } from './retention/retention-panel.tsx';
import { RiskPanel } from './risk/risk-panel.tsx';
import css from './value-screen.module.css';

const panels: Readonly<Record<ValueTab, () => React.ReactNode>> = {
  worth: WorthPanel,
  retention: RetentionPanel,
  risk: RiskPanel,
};

/** What accounts are worth and what is kept of them: the success measures beside health. */
export const ValueScreen = ({ tab }: { readonly tab: ValueTab }) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <div className={css.screen}>
      <h1 className={css.title}>{t('value.title')}</h1>
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
