/** The report of the plan: for the weekly meeting, with boxes to tick and room to write. */
import { useTranslation } from 'react-i18next';
import type { PlanFacts } from '../../../../shared/model/report-facts.ts';
import { useBranding } from '../../../print/branding.ts';
import { ReportSheet } from '../../../ui/report/report-sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { ActionsPart } from './actions-part.tsx';
import { AlertsPart } from './alerts-part.tsx';
import { PastPart } from './past-part.tsx';
import { planSentences, soonDays } from './plan-groups.ts';
import { ReviewsPart } from './reviews-part.tsx';

const useLead = (): ((facts: PlanFacts) => readonly string[]) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (facts) => {
    const days = format.span(soonDays, 'day');
    const since = format.date(facts.since);
    const said = planSentences(facts).map(({ kind, count }) =>
      t(`print.plan.says.${kind}`, { count, shown: format.number(count, 0), days, since }),
    );
    return said.length === 0 ? [t('print.plan.says.nothing')] : said;
  };
};

/** The report. */
export const PlanReport = ({ facts }: { readonly facts: PlanFacts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { client } = useBranding();
  const lead = useLead();
  return (
    <ReportSheet
      title={t('print.subjects.plan')}
      about={client === null ? facts.workspace : null}
      facts={[t('print.asOf', { date: format.date(facts.asOf) })]}
      lead={lead(facts)}
    >
      <AlertsPart facts={facts} />
      <ActionsPart facts={facts} />
      <ReviewsPart facts={facts} />
      <PastPart facts={facts} />
    </ReportSheet>
  );
};
