/** What answers the page: one function per screen. */
export { accountPage } from './account-page.ts';
export { portfolioPage } from './portfolio-page.ts';
