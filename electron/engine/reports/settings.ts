/** How the reports of a workspace look, kept with it. */
import { reportSettings } from '../../../shared/calls/reports.ts';
import { type ReportSettings, usualReportSettings } from '../../../shared/model/report-settings.ts';
import { keepLogged } from '../db/log/settings.ts';
import { jsonSetting } from '../db/stored-json.ts';
import type { Db } from '../db/statements.ts';

/** The settings kept so far, else the usual. */
export const keptReportSettings = (db: Db): ReportSettings =>
  jsonSetting(db, 'reports', reportSettings) ?? usualReportSettings;

/** Keeps settings with the workspace. */
export const keepReportSettings = (db: Db, settings: ReportSettings): ReportSettings => {
  keepLogged(db, { key: 'reports', value: JSON.stringify(settings), kind: 'settings.reports' });
  return keptReportSettings(db);
};
