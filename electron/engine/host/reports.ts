/** How reports look, for the page. */
import { readLogo } from '../reports/logo.ts';
import { keepReportSettings, keptReportSettings } from '../reports/settings.ts';
import type { EngineCalls } from './calls.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `report.${string}`>;

/** The functions that read and keep how reports look. */
export const reportCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'report.readLogo': ({ path }) => readLogo(path),
  'report.settings': () => keptReportSettings(session.reading),
  'report.saveSettings': (settings) =>
    session.whileWriting(async () => keepReportSettings(session.workspace.db, settings)),
});
