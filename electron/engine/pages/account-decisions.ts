/** Answers what people decided about an account, past decisions too. */
import { isoOf, isoOrNull } from '../../../shared/dates.ts';
import type { AccountDecisions, AppliesDecision, BandDecision } from '../../../shared/model/decisions.ts';
import {
  exceptionsOf,
  overridesOf,
  type StoredException,
  type StoredOverride,
} from '../db/queries/decisions.ts';
import { settingOf } from '../db/queries/settings.ts';
import type { Db } from '../db/statements.ts';

const bandDecision = ({ setOn, expiresOn, withdrawnOn, ...rest }: StoredOverride): BandDecision => ({
  kind: 'band',
  ...rest,
  from: isoOf(setOn),
  until: isoOf(expiresOn),
  withdrawnOn: isoOrNull(withdrawnOn),
});

const appliesDecision = (stored: StoredException): AppliesDecision => ({ kind: 'applies', ...stored });

/** All decisions about an account: bands first, then what does not apply, each newest first. */
export const accountDecisions = (db: Db, account: number): AccountDecisions => ({
  author: settingOf(db, 'author') ?? null,
  decisions: [...overridesOf(db, account).map(bandDecision), ...exceptionsOf(db, account).map(appliesDecision)],
});
