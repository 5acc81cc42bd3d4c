/** What each metric of the page is measured in. */
import type { Unit } from '../../../shared/model/score.ts';
import { useAccountPage } from './page-context.ts';

/** Metric key → unit; a plain number for a metric that is not on the page. */
export const useUnits = (): ((metric: string) => Unit) => {
  const { score } = useAccountPage();
  const metrics = score.dimensions.flatMap((dimension) => dimension.metrics);
  return (key) => metrics.find((metric) => metric.key === key)?.unit ?? 'number';
};

/** The unit for narrow places: "per 100 seats and month" stands in the definition, in a row there is room for the number. */
export const shortUnit = (unit: Unit): Unit => (unit === 'perSeats' || unit === 'perMonth' ? 'number' : unit);
