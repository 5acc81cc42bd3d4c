/** What the report of the portfolio is made of: of all accounts, or of those named. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { countBands } from '../../../shared/model/count-bands.ts';
import { packPage } from '../../../shared/model/portfolio/packed-page.ts';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import type {
  DatasetFreshness,
  PackedPortfolioFacts,
  ReportRevenue,
  ReportRules,
} from '../../../shared/model/report-facts.ts';
import { factDatasets } from '../db/queries/fact-dates.ts';
import { filesInUse } from '../db/queries/imports.ts';
import { newestUpTo, workspaceFacts } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { moversPage, portfolioPage, valuePage } from '../pages/index.ts';
import { currentModel } from '../scoring/index.ts';
import { surveysOf } from '../surveys/index.ts';
import { monthEndsBefore, summaryOf } from './month-ends.ts';

/** What is asked; `only` null: all accounts. */
export interface PortfolioFactsQuestion {
  readonly asOf: Day;
  readonly only: ReadonlySet<number> | null;
  readonly workspace: string;
}

/** As many movers of each way as the first page has room for. */
const shownMovers = 5;

const among = (page: PortfolioPage, only: ReadonlySet<number> | null): PortfolioPage => {
  if (only === null) return page;
  const accounts = page.accounts.filter(({ id }) => only.has(id));
  return { ...page, accounts, counts: countBands(accounts) };
};

const rulesOf = (db: Db): ReportRules => {
  const { cutoffs, minimumCoverage } = currentModel(db);
  return { cutoffs, minimumCoverage };
};

const freshnessAt = (db: Db, day: Day): readonly DatasetFreshness[] => {
  const { dates } = workspaceFacts(db);
  return factDatasets.flatMap((dataset): DatasetFreshness[] => {
    const newest = newestUpTo(dates[dataset], day);
    return newest === null ? [] : [{ dataset, newest: isoOf(newest), ageDays: day - newest }];
  });
};

const moversSince = (db: Db, { asOf, only }: PortfolioFactsQuestion): PackedPortfolioFacts['movers'] => {
  const answer = moversPage(db, {
    asOf,
    months: 1,
    shown: shownMovers,
    compute: true,
    only: only ?? undefined,
  });
  if (!answer.isKnown) throw new Error('movers that were to be computed are not known');
  return answer.movers;
};

const valueOf = (
  db: Db,
  { asOf, only }: PortfolioFactsQuestion,
): Pick<PackedPortfolioFacts, 'revenue' | 'logos'> => {
  const { revenue, logos } = valuePage(db, { asOf, only: only ?? undefined });
  const { months: _months, ...kept } = logos;
  return {
    revenue: revenue.map(({ currency, mrrMinor, accounts, window, atRisk }): ReportRevenue => ({
      currency,
      mrrMinor,
      accounts,
      window,
      atRisk,
    })),
    logos: kept,
  };
};

/** Gathers them; what is not kept of the past is computed. */
export const portfolioFacts = (db: Db, question: PortfolioFactsQuestion): PackedPortfolioFacts => {
  const { asOf, only, workspace } = question;
  const whole = portfolioPage(db, { asOf });
  const page = among(whole, only);
  return {
    workspace,
    page: packPage(page),
    accountsInAll: whole.accounts.length,
    rules: rulesOf(db),
    movers: moversSince(db, question),
    months: [...monthEndsBefore(db, { asOf, only }), summaryOf(page.asOf, page.accounts)],
    surveys: surveysOf(db, { asOf, only }),
    ...valueOf(db, question),
    freshness: freshnessAt(db, asOf),
    files: filesInUse(db),
  };
};
