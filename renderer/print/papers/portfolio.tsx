/** The report of the portfolio. */
import { formatFor } from '../../../shared/format.ts';
import { unpackPage } from '../../../shared/model/portfolio/packed-page.ts';
import { callEngine } from '../../app/bridge.ts';
import { PortfolioReport } from '../../features/portfolio/report/portfolio-report.tsx';
import { type OrderOf, type PaperToDraw, valueOf } from './paper.ts';

/** The report. Throws with the code of an error. */
export const portfolioPaper = async ({
  accounts,
  asOf,
  language,
}: OrderOf<'portfolio'>): Promise<PaperToDraw> => {
  const order = { accounts: accounts && [...accounts], ...(asOf !== undefined && { asOf }) };
  const packed = valueOf(await callEngine('reportFacts.portfolio', order));
  const facts = { ...packed, page: unpackPage(packed.page) };
  const date = formatFor(language).date(facts.page.asOf);
  return {
    title: (t) => t('print.portfolio.title', { workspace: facts.workspace, date }),
    sheet: <PortfolioReport facts={facts} />,
    keywords: [facts.workspace],
    pages: 'flowing',
  };
};
