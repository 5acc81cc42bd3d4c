/** Why the account scores so: every contribution on the way from nothing to the score, and what is around the number. */
import { ReasonLine } from './reason-line.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { Limits } from './limits.tsx';
import { PathTable } from './path-table.tsx';
import { UnknownTable } from './unknown-table.tsx';
import { WaterfallTable } from './waterfall-table.tsx';
import css from './why-view.module.css';

/** The view. */
export const WhyView = () => (
  <div className={css.view}>
    <ReasonLine />
    <div className={css.columns}>
      <WaterfallTable />
      <div className={css.beside}>
        <PathTable />
        <Limits />
        <CoverageTable />
        <UnknownTable />
      </div>
    </div>
  </div>
);
