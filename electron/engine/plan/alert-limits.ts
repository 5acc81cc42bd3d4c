/** From where on something is an alert, as the workspace keeps it. */
import { type AlertLimits, usualLimits } from '../../../shared/model/plan/alert.ts';
import { keepSetting, settingOf } from '../db/queries/settings.ts';
import { changingNoFacts } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';

/** The limits of the workspace. */
export const alertLimits = (db: Db): AlertLimits => {
  const kept = settingOf(db, 'alerts');
  if (kept === undefined) return usualLimits;
  const own = JSON.parse(kept) as Partial<AlertLimits>;
  return { ...usualLimits, ...own, isOn: { ...usualLimits.isOn, ...own.isOn } };
};

/** Sets the limits. */
export const setAlertLimits = (db: Db, limits: AlertLimits): void => {
  changingNoFacts(db, () => keepSetting(db, 'alerts', JSON.stringify(limits)));
};
