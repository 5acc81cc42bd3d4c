/** The metrics of the model to choose from, by dimension. */
import { useTranslation } from 'react-i18next';
import type { PlaysPage } from '../../../../shared/model/plan/plan-page.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';

/** A choice of a select. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Choices under a heading. */
export interface OptionGroup {
  readonly group: string;
  readonly items: readonly Option[];
}

/** The metrics; `valueOf` writes what the select answers. */
export const useMetricOptions = (
  { names, metrics, dimensions }: PlaysPage,
  valueOf: (key: string) => string,
): readonly OptionGroup[] => {
  const { dimension, metric } = useNamesOf(names);
  return dimensions.flatMap((key) => {
    const own = metrics.filter((each) => each.dimension === key);
    const items = own.map((each) => ({ value: valueOf(each.key), label: metric(each.key) }));
    return items.length === 0 ? [] : [{ group: dimension(key), items }];
  });
};

/** A name that the model has no more stays in sight while it is chosen. */
export const useNotInModel = (): ((name: string) => string) => {
  const { t } = useTranslation();
  return (name) => t('plan.plays.notInModel', { name });
};
