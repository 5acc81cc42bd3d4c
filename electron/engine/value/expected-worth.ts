/** Expected lifetime value of all customers as columns: without what else is known of their value. */
import type { Day } from '../../../shared/dates.ts';
import type { ValueGap } from '../../../shared/model/account-value.ts';
import type { ExpectedWorth } from '../../../shared/model/overview.ts';
import type { Db } from '../db/statements.ts';
import { worthOf } from './account-value.ts';
import { gather, isCustomerOn } from './gathered.ts';
import { usual } from './question.ts';
import { retentionTaken } from './retention.ts';

/** By the usual settings: the workspace's own retention, the usual discount. */
export const expectedWorth = (db: Db, asOf: Day): ExpectedWorth => {
  const gathered = gather(db, { asOf });
  const { discount } = usual;
  const retention = retentionTaken(gathered, undefined);
  const accounts: number[] = [];
  const expectedClvMinor: number[] = [];
  const gaps: Partial<Record<ValueGap, number>> = {};
  for (const { row, settled } of gathered.subjects) {
    if (!isCustomerOn(row, asOf)) continue;
    const { mrrMinor, grossMargin, cacMinor } = row;
    const known = { currency: settled.currency, mrrMinor, grossMargin, cacMinor, payments: [] };
    const worth = worthOf({ ...known, retention: retention.value, discount });
    const gap = worth.gaps.expectedClv;
    if (gap) gaps[gap] = (gaps[gap] ?? 0) + 1;
    if (worth.expectedClvMinor === null) continue;
    accounts.push(row.id);
    expectedClvMinor.push(Math.round(worth.expectedClvMinor));
  }
  return { accounts, expectedClvMinor, discount, retention, gaps };
};
