/** Says plainly when the two scores were made by different models, and what came or went with it. */
import { useTranslation } from 'react-i18next';
import type { Checkpoint, CheckpointComparison } from '../../../../shared/model/plan/checkpoint.ts';
import type { ModelNames } from '../../../ui/model-names.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { type ModelChange, modelChangeOf } from './compared.ts';
import css from './sheet.module.css';

interface ModelChangeProps {
  readonly compared: CheckpointComparison;
  readonly names: ModelNames;
}

/** Nothing where both are of one model. */
export const ModelChangeLine = ({ compared, names }: ModelChangeProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const changed = modelChangeOf(compared);
  if (compared.isSameModel && changed === null) return null;
  const modelOf = ({ model }: Checkpoint): string => t('account.change.version', model);
  const listed = ({ dimensions, metrics }: ModelChange['came']): string =>
    format.list([...dimensions.map(names.dimensionInText), ...metrics.map(names.metricInText)]);
  const said = (key: 'came' | 'went'): string => {
    const list = changed === null ? '' : listed(changed[key]);
    return list === '' ? '' : t(`plan.compare.model.${key}`, { list });
  };
  const models = { from: modelOf(compared.earlier), to: modelOf(compared.later) };
  const differ = compared.isSameModel ? '' : t('plan.compare.model.differ', models);
  const parts = [differ, said('came'), said('went')].filter((part) => part !== '');
  return (
    <p className={css.remark} role="note">
      {parts.join(' ')}
    </p>
  );
};
