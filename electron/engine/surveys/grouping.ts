/** What answers are grouped by: a column or an attribute of their account. Periods have a room of their own. */
import { type Grouping, groupingNamed as accountGrouping } from '../db/queries/account-groups.ts';
import type { Db } from '../db/statements.ts';

export type { Grouping } from '../db/queries/account-groups.ts';

/** The grouping that a text names, however it is spelled. Throws `usage` with the names there are. */
export const groupingNamed = (db: Db, text: string): Grouping =>
  accountGrouping(db, text, ['month', 'quarter']);
