/** How large a workbook may be: more than this no program opens, and the archive itself ends at four gigabytes a sheet. */
import { AppError } from '../../../shared/errors.ts';
import type { ScoredInputs } from '../scoring/index.ts';

/** Accounts times metrics. */
const mostValues = 2_000_000;

/** Throws `report.tooLarge` where there are more accounts under so many metrics than a workbook holds. */
export const refuseTooLarge = ({ count, model }: ScoredInputs): void => {
  const metrics = model.metrics.length;
  if (count * metrics > mostValues)
    throw new AppError('report.tooLarge', {
      accounts: count,
      metrics,
      most: Math.floor(mostValues / metrics),
    });
};
