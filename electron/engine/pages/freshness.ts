/** How old the data behind a page is (health model, section 3: silence is not staleness). */
import { isoOrNull } from '../../../shared/dates.ts';
import type { Freshness } from '../../../shared/model/account-page.ts';
import { accountFacts, factDatasets } from '../db/queries/fact-dates.ts';
import type { AccountAt } from '../db/queries/scope.ts';
import { newestUpTo, workspaceFacts } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';

/** One line per dataset with dated rows, at a date; `newest` null where there is none up to it. */
export const freshnessOf = (db: Db, at: AccountAt): readonly Freshness[] => {
  const { dates } = workspaceFacts(db);
  return factDatasets.map((dataset) => {
    const newest = newestUpTo(dates[dataset], at.day);
    const own = accountFacts(db, dataset, at);
    return {
      dataset,
      newest: isoOrNull(newest),
      newestOfAccount: isoOrNull(own.newest),
      rowsOfAccount: own.rows,
      ageDays: newest === null ? null : at.day - newest,
    };
  });
};
