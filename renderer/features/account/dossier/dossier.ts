/** Everything that a dossier says about an account. */
import type { ImportSummary } from '../../../../shared/contract.ts';
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import type { DatedChange } from '../../../../shared/model/change.ts';
import type { Decision } from '../../../../shared/model/decisions.ts';
import type { Model } from '../../../../shared/model/model.ts';
import type { PeopleList } from '../../../../shared/model/people.ts';
import type { RowsBehind } from '../../../../shared/model/rows-behind.ts';
import type { AccountAnswers } from '../../../../shared/model/surveys/comments.ts';

/** The rows behind one metric: an answer for each table that rows of count. */
export interface RowsOfMetric {
  readonly metric: string;
  readonly answers: readonly RowsBehind[];
}

/** The page of the account and what stands behind it. */
export interface Dossier {
  readonly page: AccountPage;
  readonly people: PeopleList;
  readonly answers: AccountAnswers;
  readonly decisions: readonly Decision[];
  /** From each month end to the next, oldest first. */
  readonly changes: readonly DatedChange[];
  /** All of them up to the date; null where the table was never imported. */
  readonly tickets: RowsBehind | null;
  readonly invoices: RowsBehind | null;
  /** In the page's order, only metrics that rows stand behind. */
  readonly rows: readonly RowsOfMetric[];
  /** The form of the model that applies to the account. */
  readonly model: Model;
  readonly imports: readonly ImportSummary[];
}
