/** Answers the portfolio: every account at one date, and how many stand in each light. */
import { type Day, isoOf, isoOrNull } from '../../../shared/dates.ts';
import { countBands } from '../../../shared/model/count-bands.ts';
import { ownNamesOf } from '../../../shared/model/own-names.ts';
import type { PortfolioPage, PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { type AccountRow, accountsAt } from '../db/queries/accounts.ts';
import { attributeNames } from '../db/queries/account-labels.ts';
import { invoiceCurrencies } from '../db/queries/value-facts.ts';
import { dataVersion } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { currentModel, type MovingScore, scoresWithMomentum } from '../scoring/index.ts';
import { worstMetric } from '../scoring/shortfall.ts';
import { dimensionsOff } from './dimensions-off.ts';

/** Attributes as texts: they are what a table's cells held. */
const attributesOf = (json: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(JSON.parse(json) as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      value === null ? [] : [[name, String(value)]],
    ),
  );

/** What stands in an account's own columns, and the currency of its invoices where it names none. */
interface Known {
  readonly account: AccountRow;
  readonly currency: string | undefined;
}

const rowOf = (score: MovingScore, { account, currency }: Known): PortfolioRow => ({
  id: score.id,
  key: score.key,
  name: score.name,
  named: account.declared === 0,
  segment: account.segment,
  owner: account.owner,
  plan: account.plan,
  country: account.country,
  stage: account.stage,
  attributes: attributesOf(account.attributes),
  startedOn: isoOrNull(account.startedOn),
  score: score.score,
  band: score.band,
  computedBand: score.computedBand,
  bandSetUntil: score.override?.expiresOn ?? null,
  coverage: score.coverage,
  range: score.range,
  momentum: score.momentum,
  cutoffs: score.cutoffs,
  dimensions: Object.fromEntries(score.dimensions.map((dimension) => [dimension.key, dimension.score])),
  dimensionBands: Object.fromEntries(score.dimensions.map((dimension) => [dimension.key, dimension.band])),
  mrrMinor: account.mrrMinor,
  currency: account.currency ?? currency ?? null,
  renewalOn: isoOrNull(account.renewalOn),
  worstMetric: worstMetric(score),
  capped: score.caps.length > 0,
});

const compute = (db: Db, asOf: Day): PortfolioPage => {
  const model = currentModel(db);
  const byId = new Map(accountsAt(db, { day: asOf }).map((account) => [account.id, account]));
  const currencies = invoiceCurrencies(db, asOf);
  const rows = scoresWithMomentum(db, { asOf, model }).flatMap((score) => {
    const account = byId.get(score.id);
    return account ? rowOf(score, { account, currency: currencies.get(score.id) }) : [];
  });
  return {
    asOf: isoOf(asOf),
    model: { name: model.name, version: model.version, names: ownNamesOf(model) },
    dimensions: model.dimensions.map((dimension) => dimension.key),
    dimensionsOff: dimensionsOff(db, model),
    counts: countBands(rows),
    attributes: attributeNames(db),
    accounts: rows,
  };
};

const lastPages = new WeakMap<
  Db,
  { readonly version: string; readonly asOf: Day; readonly page: PortfolioPage }
>();

/** The portfolio at a date, accounts by name. The last one is kept until data or model change: people go to and fro. */
export const portfolioPage = (db: Db, { asOf }: { readonly asOf: Day }): PortfolioPage => {
  const version = `${dataVersion(db)} ${currentModel(db).version}`;
  const last = lastPages.get(db);
  if (last?.version === version && last.asOf === asOf) return last.page;
  const page = compute(db, asOf);
  lastPages.set(db, { version, asOf, page });
  return page;
};
