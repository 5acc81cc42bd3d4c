/** Whether a workspace is backed up by itself. */
import { countAccounts } from '../../db/queries/accounts.ts';
import { forgetSetting, keepSetting, settingOf } from '../../db/queries/settings.ts';
import { changingNoFacts } from '../../db/queries/workspace-facts.ts';
import type { Db } from '../../db/statements.ts';

/** On unless somebody turned it off. */
export const areBackupsOn = (db: Db): boolean => settingOf(db, 'backups') !== 'off';

/** Turns it on or off. */
export const turnBackups = (db: Db, isOn: boolean): void =>
  changingNoFacts(db, () => (isOn ? forgetSetting(db, 'backups') : keepSetting(db, 'backups', 'off')));

/** Whether there is something to lose: an empty workspace is made again in a moment, and so is the sample. */
export const isWorthKeeping = (db: Db): boolean =>
  areBackupsOn(db) && settingOf(db, 'sample') === undefined && countAccounts(db) > 0;
