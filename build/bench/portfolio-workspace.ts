/** A workspace for the portfolio's bench: 50,000 scored accounts with names, owners, plans, revenue and renewals. */
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { benchDay } from './scoring-workspace.ts';
import { buildWhatIfWorkspace } from './what-if-workspace.ts';

/** Numbers by a prime look random and are the same in every run. */
const mixed = (salt: number, below: number): string => `((id * 7919 + ${salt} * 104729) % 1000003) % ${below}`;

/** Creates and fills it. */
export const buildPortfolioWorkspace = (path: string, accounts: number): void => {
  buildWhatIfWorkspace(path, accounts);
  const { db, close } = openWorkspace(path);
  db.exec(`UPDATE accounts SET
    name = substr('ÇağrıDenizŞirinGüneşAkınIşıkÖzenBoraUmutKayaTunaElifNeharAlonTamar', 1 + ${mixed(1, 60)}, 6)
      || ' ' || ${mixed(2, 100_000)},
    owner = 'Owner ' || (${mixed(3, 40)}), segment = 'Segment ' || (${mixed(4, 5)}),
    plan = 'Plan ' || (${mixed(5, 4)}), country = 'Country ' || (${mixed(6, 30)}),
    currency = CASE ${mixed(7, 3)} WHEN 0 THEN 'TRY' WHEN 1 THEN 'EUR' ELSE 'ILS' END,
    mrr_minor = 10000 + ${mixed(8, 900_000)}, renewal_on = ${benchDay} + ${mixed(9, 365)};
    UPDATE accounts SET folded_name = lower(name)`);
  close();
};
