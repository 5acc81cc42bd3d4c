/** What the base says where a segment differs. */
import { useTranslation } from 'react-i18next';
import type { MetricModel } from '../../../../shared/model/model.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import css from './differences.module.css';
import type { Difference, DifferentField } from './variant-edits.ts';

const useMetricText = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (metric: MetricModel, field: DifferentField): string => {
    switch (field) {
      case 'weight':
        return format.number(metric.weight, 6);
      case 'points':
        return metric.points
          .map(([value, score]) => `${format.number(value)}: ${format.number(score)}`)
          .join('\n');
      case 'policy':
        return t(`model.variants.policies.${metric.policy}`);
      case 'switch':
        return t(`model.weights.switches.${metric.switch}.word`);
    }
  };
};

const useBaseText = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const metricText = useMetricText();
  const { draft } = useEditor();
  return (difference: Difference): string | undefined => {
    switch (difference.kind) {
      case 'cutoffs':
        return t('model.variants.cutoffsText', {
          amber: format.number(draft.cutoffs.amber),
          green: format.number(draft.cutoffs.green),
        });
      case 'dimension': {
        const weight = draft.dimensions.find(({ key }) => key === difference.key)?.weight;
        return weight === undefined ? undefined : format.number(weight, 6);
      }
      case 'metric': {
        const metric = draft.metrics.find(({ key }) => key === difference.key);
        return metric && metricText(metric, difference.field);
      }
    }
  };
};

/** The text; a dash where the base has no such thing. */
export const BaseValue = ({ difference }: { readonly difference: Difference }) => {
  const { t } = useTranslation();
  const text = useBaseText()(difference) ?? t('common.none');
  return text.split('\n').map((line) => (
    <bdi key={line} className={css.line}>
      {line}
    </bdi>
  ));
};
