/** What the reports of the portfolio and of the plan are made of. Dates are `YYYY-MM-DD`, money is hundredths. */
import type { DatasetName } from '../datasets/types.ts';
import type { Cutoffs } from './model.ts';
import type { MonthSummary } from './month-summary.ts';
import type { Movers } from './overview.ts';
import type { ListedAction } from './plan/action.ts';
import type { InboxLine } from './plan/alert.ts';
import type { CheckpointHead, Moved } from './plan/checkpoint.ts';
import type { OwnedReview, PlanGround } from './plan/plan-page.ts';
import type { PackedPage } from './portfolio/packed-page.ts';
import type { PortfolioPage } from './portfolio-page.ts';
import type { LogoValue, RevenueValue } from './revenue-value.ts';
import type { Unit } from './score.ts';
import type { SurveyFigures } from './surveys/figures.ts';

/** How fresh a kind of data is. */
export interface DatasetFreshness {
  readonly dataset: DatasetName;
  readonly newest: string;
  readonly ageDays: number;
}

/** The rules of the model that a reader of scores must know. */
export interface ReportRules {
  readonly cutoffs: Cutoffs;
  /** Below it an account has no light; 0..1. */
  readonly minimumCoverage: number;
}

/** Survey figures of the span that counts. */
export interface ReportSurveys extends SurveyFigures {
  readonly from: string;
  readonly to: string;
}

/** Retention of one currency over the last months. */
export type ReportRevenue = Pick<RevenueValue, 'currency' | 'mrrMinor' | 'accounts' | 'window' | 'atRisk'>;

/** The portfolio, or some accounts of it: every figure is of those alone. */
export interface PortfolioFacts<Page = PortfolioPage> {
  readonly workspace: string;
  /** The accounts of the report. */
  readonly page: Page;
  /** All customers at the date. */
  readonly accountsInAll: number;
  readonly rules: ReportRules;
  /** Since the last month end. */
  readonly movers: Movers;
  /** Month ends of a year and the date itself, oldest first; those without customers are left out. */
  readonly months: readonly MonthSummary[];
  readonly surveys: ReportSurveys;
  readonly revenue: readonly ReportRevenue[];
  readonly logos: Omit<LogoValue, 'months'>;
  /** Of the whole workspace; what was never imported is left out. */
  readonly freshness: readonly DatasetFreshness[];
  /** Files that the data came from and that are still in it, the newest import first. */
  readonly files: readonly string[];
}

/** The same with the accounts packed, as it travels. */
export type PackedPortfolioFacts = PortfolioFacts<PackedPage>;

/** A checkpoint made lately, beside the one of the account before it. */
export interface RecentCheckpoint {
  readonly checkpoint: CheckpointHead;
  /** Null where it is the account's first. */
  readonly before: CheckpointHead | null;
  /** Points of the score since then; null where either has none. */
  readonly change: number | null;
  /** Whether both were scored by the same version of the same model. */
  readonly isSameModel: boolean;
  /** Dimensions that moved, the one that moved most first. */
  readonly moved: readonly Moved[];
}

/** The plan at a date. */
export interface PlanFacts extends PlanGround {
  readonly workspace: string;
  /** Metric key → what its values are measured in. */
  readonly units: Readonly<Record<string, Unit>>;
  /** All of them: waiting ones by due date first, then what has ended. */
  readonly actions: readonly ListedAction[];
  /** Titles of plays in their authors' words; those built in speak every language. */
  readonly playTitles: Readonly<Record<string, string>>;
  /** Accounts with an alert that nobody has done with or put off, the gravest first. */
  readonly alerts: readonly InboxLine[];
  /** All accounts, the soonest due first, those never reviewed last. */
  readonly reviews: readonly OwnedReview[];
  /** The first day of the time looked back on: a month. */
  readonly since: string;
  /** Made since then, the newest first. */
  readonly checkpoints: readonly RecentCheckpoint[];
}
