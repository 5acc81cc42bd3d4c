/** What the workspace takes as given for its success measures. */
import { valueSettings } from '../../../shared/calls/value.ts';
import { usualSettings, type ValueSettings } from '../../../shared/model/value-settings.ts';
import { groupingsOf } from '../db/queries/account-groups.ts';
import { keepSetting, settingOf } from '../db/queries/settings.ts';
import type { Db } from '../db/statements.ts';

/** The same settings without a grouping that there is not: an attribute may be gone with the import that brought it. */
export const withKnownGrouping = (db: Db, settings: ValueSettings): ValueSettings =>
  settings.by === null || groupingsOf(db).includes(settings.by) ? settings : { ...settings, by: null };

/** The settings kept so far, else the usual. */
export const keptSettings = (db: Db): ValueSettings => {
  const text = settingOf(db, 'value');
  const read = text === undefined ? undefined : valueSettings.safeParse(JSON.parse(text));
  return withKnownGrouping(db, read?.data ?? usualSettings);
};

/** Keeps settings with the workspace. */
export const keepSettings = (db: Db, settings: ValueSettings): ValueSettings => {
  keepSetting(db, 'value', JSON.stringify(settings));
  return keptSettings(db);
};
