/** The report of the portfolio: what a consultant hands to the management of a client. */
import { useTranslation } from 'react-i18next';
import type { PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { useBranding } from '../../../print/branding.ts';
import { ReportColumns, ReportPart } from '../../../ui/report/report-part.tsx';
import { ReportSheet } from '../../../ui/report/report-sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { AccountsPart } from './accounts-part.tsx';
import { CustomersPart } from './customers-part.tsx';
import { GroupsPart } from './groups-part.tsx';
import { LightsRow } from './lights-row.tsx';
import { MeanBlock } from './mean-block.tsx';
import { MoversBlock } from './movers-block.tsx';
import { RenewalsBlock } from './renewals-block.tsx';
import { RiskBlock } from './risk-block.tsx';
import { ScoresBlock } from './scores-block.tsx';
import { stateSentences } from './state.ts';
import { UnknownPart } from './unknown-part.tsx';
import { useCountText, useStateText } from './use-state-text.ts';
import { ValueBlock } from './value-block.tsx';

const State = ({ facts }: { readonly facts: PortfolioFacts }) => (
  <>
    <LightsRow rows={facts.page.accounts} />
    <ReportColumns>
      <MeanBlock months={facts.months} rules={facts.rules} />
      <ScoresBlock page={facts.page} rules={facts.rules} />
    </ReportColumns>
    <ValueBlock page={facts.page} rules={facts.rules} />
    <RiskBlock revenue={facts.revenue} />
    <MoversBlock page={facts.page} movers={facts.movers} />
  </>
);

/** The report; of nobody it says so and no more. */
export const PortfolioReport = ({ facts }: { readonly facts: PortfolioFacts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { client } = useBranding();
  const stateText = useStateText();
  const { all, some } = useCountText()(facts);
  const date = t('print.asOf', { date: format.date(facts.page.asOf) });
  const isEmpty = facts.page.accounts.length === 0;
  return (
    <ReportSheet
      title={t('print.subjects.portfolio')}
      about={client === null ? facts.workspace : null}
      facts={all === undefined ? [date] : [date, all]}
      only={some}
      lead={stateSentences(facts).map(stateText)}
    >
      {isEmpty ? null : (
        <>
          <State facts={facts} />
          <ReportPart title={t('portfolio.overview.renewals.title')}>
            <RenewalsBlock page={facts.page} />
          </ReportPart>
          <GroupsPart page={facts.page} />
          <CustomersPart surveys={facts.surveys} revenue={facts.revenue} logos={facts.logos} />
          <AccountsPart page={facts.page} />
          <UnknownPart facts={facts} />
        </>
      )}
    </ReportSheet>
  );
};
