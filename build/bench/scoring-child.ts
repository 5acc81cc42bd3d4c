/** Scores a workspace in a process of its own, cold, and prints its times (milliseconds) as one line of JSON. */
import { monthEnds } from '../../shared/dates.ts';
import { accountPage, portfolioPage } from '../../electron/engine/pages/index.ts';
import { newestFact, scoreAccounts } from '../../electron/engine/scoring/index.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { benchDay } from './scoring-workspace.ts';
import { median, timed } from './measure.ts';

const [path = '', job = 'score'] = process.argv.slice(2);

const scoring = () => {
  const cold = timed(() => {
    const { db } = openWorkspace(path);
    return { db, scores: scoreAccounts(db, { asOf: benchDay }) };
  });
  const scored = cold.value.scores.accounts.filter((account) => account.score !== null).length;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const portfolio = timed(() => portfolioPage(cold.value.db, { asOf: benchDay }));
  const again = timed(() => portfolioPage(cold.value.db, { asOf: benchDay }));
  return { scored, cold: cold.ms, peakMb, portfolio: portfolio.ms, portfolioAgain: again.ms };
};

const page = () => {
  // Opening includes what the engine asks at once to answer which workspace it is: its newest fact.
  const open = timed(() => {
    const { db } = openWorkspace(path);
    newestFact(db);
    return db;
  });
  const db = open.value;
  const pageOf = (account: number) => accountPage(db, { account, asOf: benchDay, workspaceName: 'bench' });
  const first = timed(() => pageOf(5_000));
  const others = Array.from({ length: 20 }, (_, i) => timed(() => pageOf(1 + i * 450)).ms);
  return {
    open: open.ms,
    first: first.ms,
    median: median(others),
    slowest: Math.max(...others),
    points: first.value.history.length,
    months: monthEnds(benchDay, 24).length,
  };
};

console.log(JSON.stringify(job === 'page' ? page() : scoring()));
