/** What the score is made of: every dimension and metric, what is not known, and what stands above the number. */
import type { Decision } from '../../../../shared/model/decisions.ts';
import { CoverageTable } from '../why/coverage-table.tsx';
import { Limits } from '../why/limits.tsx';
import { UnknownTable } from '../why/unknown-table.tsx';
import { WaterfallTable } from '../why/waterfall-table.tsx';
import { DecisionTable } from './decision-table.tsx';
import { GroundTable } from './ground-table.tsx';

/** The chapter. */
export const Parts = ({ decisions }: { readonly decisions: readonly Decision[] }) => (
  <>
    <WaterfallTable />
    <Limits />
    <DecisionTable decisions={decisions} />
    <CoverageTable />
    <GroundTable />
    <UnknownTable />
  </>
);
