/** Runs the benches that are named, or all; fails when a promise of speed was not kept. */
import { benchHistory } from './history.ts';
import { benchImport } from './import.ts';
import { benchLoad } from './load.ts';
import { benchPlan } from './plan.ts';
import { benchPortfolioWindow } from './portfolio-window.ts';
import { benchReports } from './reports.ts';
import { benchScoring } from './scoring.ts';
import { benchWhatIfWindow } from './what-if-window.ts';
import { benchWhatIf } from './what-if.ts';
import { benchXlsx } from './xlsx.ts';

interface Bench {
  readonly name: string;
  /** Measures and prints; answers whether every promise was kept. */
  readonly run: () => boolean | Promise<boolean>;
}

const benches: readonly Bench[] = [
  { name: 'import', run: benchImport },
  { name: 'xlsx', run: benchXlsx },
  { name: 'scoring', run: benchScoring },
  { name: 'what-if', run: benchWhatIf },
  { name: 'what-if-window', run: benchWhatIfWindow },
  { name: 'portfolio-window', run: benchPortfolioWindow },
  { name: 'history', run: benchHistory },
  { name: 'plan', run: benchPlan },
  { name: 'reports', run: benchReports },
  { name: 'load', run: benchLoad },
];

const wanted = process.argv.slice(2);
let kept = true;
for (const { name, run } of benches) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`— ${name}`);
  const isKept = await run();
  console.log(`${name}: ${isKept ? 'kept' : 'NOT KEPT'}`);
  kept &&= isKept;
}
process.exit(kept ? 0 : 1);
