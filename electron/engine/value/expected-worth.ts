/** Expected lifetime value of all customers as columns: without what else is known of their value. */
import type { Day } from '../../../shared/dates.ts';
import type { ValueGap } from '../../../shared/model/account-value.ts';
import type { ExpectedWorth } from '../../../shared/model/overview.ts';
import type { ValueSettings } from '../../../shared/model/value-settings.ts';
import type { Db } from '../db/statements.ts';
import { worthOf } from './account-value.ts';
import { gather, isCustomerOn } from './gathered.ts';
import { retentionTaken } from './retention.ts';

/** The date, and what is taken as given; null is what the accounts or the workspace say themselves. */
export interface WorthQuestion extends Pick<ValueSettings, 'discount' | 'retention' | 'margin'> {
  readonly asOf: Day;
}

/** The same figures as the success measures have. */
export const expectedWorth = (db: Db, question: WorthQuestion): ExpectedWorth => {
  const { asOf, discount, margin } = question;
  const gathered = gather(db, { asOf });
  const retention = retentionTaken(db, { asOf, retention: question.retention ?? undefined });
  const accounts: number[] = [];
  const expectedClvMinor: number[] = [];
  const gaps: Partial<Record<ValueGap, number>> = {};
  for (const { row, settled } of gathered.subjects) {
    if (!isCustomerOn(row, asOf)) continue;
    const { mrrMinor, cacMinor } = row;
    const grossMargin = row.grossMargin ?? margin;
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
