/** What answers the page: one function per screen. */
export { accountPage } from './account-page.ts';
export { portfolioPage } from './portfolio-page.ts';
export { modelPage } from './model-page.ts';
export { valuePage } from './value-page.ts';
