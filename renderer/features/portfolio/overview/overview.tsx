/** The whole portfolio at a glance: health against value, movers, distribution, renewals, groups. */
import type { PortfolioPage } from '../../../../shared/model/portfolio-page.ts';
import { GroupsPanel } from './groups/groups-panel.tsx';
import { MoversPanel } from './movers/movers-panel.tsx';
import css from './overview.module.css';
import { RenewalsPanel } from './renewals/renewals-panel.tsx';
import { ScoresPanel } from './scores/scores-panel.tsx';
import { ValuePanel } from './value-chart/value-panel.tsx';

/** The overview of the accounts of a date: one page of a report, which scrolls where the window is small. */
export const Overview = ({ page }: { readonly page: PortfolioPage }) => (
  <div className={css.overview}>
    <div className={css.grid}>
      <div className={css.part} data-part="value">
        <ValuePanel page={page} />
      </div>
      <div className={css.part} data-part="movers">
        <MoversPanel page={page} />
      </div>
      <div className={css.part} data-part="scores">
        <ScoresPanel page={page} />
      </div>
      <div className={css.part} data-part="renewals">
        <RenewalsPanel page={page} />
      </div>
      <div className={css.part} data-part="groups">
        <GroupsPanel page={page} />
      </div>
    </div>
  </div>
);
