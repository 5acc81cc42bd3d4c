/** The parts of the portfolio: the list, the overview. */
import { SegmentedControl } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type PortfolioTab, portfolioTabs } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import css from './portfolio-tabs.module.css';

/** One button per part. */
export const PortfolioTabs = memo(({ tab }: { readonly tab: PortfolioTab }) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <SegmentedControl
      size="xs"
      className={css.tabs}
      aria-label={t('portfolio.tabs.label')}
      data={portfolioTabs.map((value) => ({ value, label: t(`portfolio.tabs.${value}`) }))}
      value={tab}
      onChange={(next) => dispatch({ type: 'screen.shown', screen: { name: 'portfolio', tab: next } })}
    />
  );
});
