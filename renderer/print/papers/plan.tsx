/** The report of the plan. */
import { formatFor } from '../../../shared/format.ts';
import { callEngine } from '../../app/bridge.ts';
import { PlanReport } from '../../features/plan/report/plan-report.tsx';
import { type OrderOf, type PaperToDraw, valueOf } from './paper.ts';

/** The report. Throws with the code of an error. */
export const planPaper = async ({ asOf, language }: OrderOf<'plan'>): Promise<PaperToDraw> => {
  const facts = valueOf(await callEngine('reportFacts.plan', asOf === undefined ? {} : { asOf }));
  const date = formatFor(language).date(facts.asOf);
  return {
    title: (t) => t('print.plan.title', { workspace: facts.workspace, date }),
    sheet: <PlanReport facts={facts} />,
    keywords: [facts.workspace],
    pages: 'flowing',
  };
};
