/** How a report comes out that is printed from any screen: as the workspace's report settings say. */
import type { Language } from '../../shared/contract.ts';
import { type ReportSettings, usualReportSettings } from '../../shared/model/report-settings.ts';
import { callEngine } from './bridge.ts';

/** The language and the paper of reports; `language` is the window's, spoken unless the settings name another. */
export const reportLook = async (
  language: Language,
): Promise<{ readonly language: Language; readonly size: ReportSettings['size'] }> => {
  const answer = await callEngine('report.settings', {});
  const settings = answer.ok ? answer.value : usualReportSettings;
  return { language: settings.language ?? language, size: settings.size };
};
