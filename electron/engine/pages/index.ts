/** What answers the page: one function per screen. */
export { accountPage } from './account-page.ts';
export { packedPortfolio } from './packed-portfolio.ts';
export { portfolioPage } from './portfolio-page.ts';
export { moversPage } from './movers-page.ts';
export { modelPage } from './model-page.ts';
export { surveyPage } from './survey-page.ts';
export { rowsBehind } from './rows/index.ts';
export { accountWorth, valuePage } from './value-page.ts';
