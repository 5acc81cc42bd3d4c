/** Cut-offs, least coverage and caps: the rules by which a number becomes a light. */
import { CapList } from './cap-list.tsx';
import { CoverageRule } from './coverage-rule.tsx';
import { CutoffRules } from './cutoff-rules.tsx';
import css from './rules-panel.module.css';

/** The panel. */
export const RulesPanel = () => (
  <div className={css.panel}>
    <div className={css.limits}>
      <CutoffRules />
      <CoverageRule />
    </div>
    <CapList />
  </div>
);
