/** What each metric of the page is measured in. */
import type { Unit } from '../../../shared/model/score.ts';
import { useAccountPage } from './page-context.ts';

/** Metric key → unit; a plain number for a metric that is not on the page. */
export const useUnits = (): ((metric: string) => Unit) => {
  const { score } = useAccountPage();
  const metrics = score.dimensions.flatMap((dimension) => dimension.metrics);
  return (key) => metrics.find((metric) => metric.key === key)?.unit ?? 'number';
};
