/** The whole portfolio at a glance: money by light, health against value, movers, renewals, distribution, segments. */
import type { PortfolioPage } from '../../../../shared/model/portfolio-page.ts';
import { Empty } from '../../../ui/empty.tsx';

/** The overview of the accounts of a date. */
export const Overview = ({ page }: { readonly page: PortfolioPage }) => <Empty what={page.asOf} />;
