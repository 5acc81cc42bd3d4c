/** The lights counted and weighted by their money; each is a switch that shows only its accounts. */
import { useTranslation } from 'react-i18next';
import type { PortfolioTab } from '../../app/session-state.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import { Light } from '../../ui/light.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { keptWeights } from './kept-weights.ts';
import { LightMoneyLine } from './light-money.tsx';
import css from './lights.module.css';
import { useShowInList } from './overview/use-show-in-list.ts';
import { bandOrder, type LightWeight } from './summary.ts';
import { usePortfolioView } from './view-context.tsx';
import { toggled } from './view-state.ts';

interface LightCountProps {
  readonly band: Band;
  readonly weight: LightWeight;
  readonly tab: PortfolioTab;
}

/** Beside the list a press narrows it; from elsewhere it leads to the list of that light. */
const LightCount = ({ band, weight, tab }: LightCountProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, change } = usePortfolioView();
  const showInList = useShowInList();
  const press = () =>
    tab === 'list' ? change({ bands: toggled(view.bands, band) }) : showInList({ bands: [band] });
  return (
    <div className={css.light} data-band={band}>
      <button
        type="button"
        className={css.switch}
        aria-pressed={tab === 'list' && view.bands.includes(band)}
        onClick={press}
      >
        <span className={css.count}>{format.number(weight.accounts, 0)}</span>
        <Light band={band} />
        <span className={css.meaning}>{t(`bands.${band}.meaning`)}</span>
      </button>
      <LightMoneyLine band={band} weight={weight} />
    </div>
  );
};

interface LightsProps {
  readonly page: PortfolioPage;
  readonly tab: PortfolioTab;
}

/** Red, amber, green, unknown, with the monthly revenue behind each. */
export const Lights = ({ page, tab }: LightsProps) => {
  const { t } = useTranslation();
  const weights = keptWeights(page.accounts);
  return (
    <div className={css.lights} role="group" aria-label={t('portfolio.lights')}>
      {bandOrder.map((band) => (
        <LightCount key={band} band={band} weight={weights[band]} tab={tab} />
      ))}
    </div>
  );
};
