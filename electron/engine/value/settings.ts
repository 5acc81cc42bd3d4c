/** What the workspace takes as given for its success measures. */
import type { Day } from '../../../shared/dates.ts';
import { valueSettings } from '../../../shared/calls/value.ts';
import { usualSettings, type ValueSettings } from '../../../shared/model/value-settings.ts';
import { groupingsOf } from '../db/queries/account-groups.ts';
import { keepLogged } from '../db/log/settings.ts';
import { jsonSetting } from '../db/stored-json.ts';
import type { Db } from '../db/statements.ts';
import type { ValueQuestion } from './question.ts';

/** The same settings without a grouping that there is not: an attribute may be gone with the import that brought it. */
export const withKnownGrouping = (db: Db, settings: ValueSettings): ValueSettings =>
  settings.by === null || groupingsOf(db).includes(settings.by) ? settings : { ...settings, by: null };

/** The settings kept so far, else the usual. */
export const keptSettings = (db: Db): ValueSettings => {
  return withKnownGrouping(db, jsonSetting(db, 'value', valueSettings) ?? usualSettings);
};

/** The question that settings stand for. */
export const questionOf = (settings: ValueSettings, asOf: Day): ValueQuestion => ({
  ...settings,
  asOf,
  retention: settings.retention ?? undefined,
  margin: settings.margin ?? undefined,
  by: settings.by ?? undefined,
});

/** Keeps settings with the workspace. */
export const keepSettings = (db: Db, settings: ValueSettings): ValueSettings => {
  keepLogged(db, { key: 'value', value: JSON.stringify(settings), kind: 'settings.value' });
  return keptSettings(db);
};
