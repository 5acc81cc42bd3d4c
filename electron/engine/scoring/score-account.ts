/** One account at one date: what its values score, under the band that a person may have set. */
import { isoOf } from '../../../shared/dates.ts';
import type { AccountScore, OverrideScore } from '../../../shared/model/score.ts';
import type { AccountRow } from '../db/queries/accounts.ts';
import { cappedBand } from './caps.ts';
import { scoreValues } from './score-values.ts';
import type { Snapshot } from './snapshot.ts';
import { valueOf } from './values.ts';
import type { AppliedModel } from './variants.ts';

/** A score without what needs other dates or other questions. */
export type BareScore = Omit<AccountScore, 'momentum' | 'momentumBasis' | 'traits'>;

const overrideOf = (snapshot: Snapshot, account: number): OverrideScore | null => {
  const row = snapshot.overrides.get(account);
  return row
    ? { band: row.band, reason: row.reason, author: row.author, expiresOn: isoOf(row.expiresOn) }
    : null;
};

/** Scores one account of the snapshot under the model that applies to it. */
export const scoreAccount = (
  snapshot: Snapshot,
  { id, key, name }: AccountRow,
  { model, variant }: AppliedModel,
): BareScore => {
  const values = scoreValues(model, (metric) => valueOf(snapshot, id, metric));
  const override = overrideOf(snapshot, id);
  const band = override?.band ?? cappedBand(values.computedBand, values.caps);
  return { id, key, name, ...values, band, variant, cutoffs: model.cutoffs, override };
};
