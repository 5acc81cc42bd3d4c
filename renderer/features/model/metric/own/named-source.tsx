/** A figure by its name alone: it counts as soon as it is imported or judged. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MetricSource } from '../../../../../shared/model/model.ts';
import { TextField } from '../../../../ui/text-field.tsx';
import { useEditor } from '../../draft-context.tsx';
import css from './own-fields.module.css';

type OwnSource = Extract<MetricSource, { readonly kind: 'own' }>;

interface NamedSourceProps {
  readonly source: OwnSource;
  readonly onChange: (source: OwnSource, stay?: string) => void;
  readonly problem?: string | undefined;
}

/** Its table and its name there. */
export const NamedSource = ({ source, onChange, problem }: NamedSourceProps) => {
  const { t } = useTranslation();
  const { figures } = useEditor().page;
  const isKnown = figures.some(({ dataset, metric }) => dataset === source.dataset && metric === source.metric);
  return (
    <div className={css.fields}>
      <NativeSelect
        label={t('model.metric.add.from')}
        value={source.dataset}
        data={(['measurements', 'judgements'] as const).map((value) => ({
          value,
          label: t(`freshness.datasets.${value}`),
        }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...source, dataset: value === 'judgements' ? 'judgements' : 'measurements' })
        }
      />
      <div>
        <span className={css.label}>{t('model.metric.add.nameThere')}</span>
        <TextField
          label={t('model.metric.add.nameThere')}
          value={source.metric}
          onChange={(metric, stay) => onChange({ ...source, metric }, stay)}
          problem={problem}
        />
      </div>
      <p className={`${css.about} ${css.wide}`}>
        {t(isKnown ? 'model.metric.add.nameKnown' : 'model.metric.add.nameUnknown')}
      </p>
    </div>
  );
};
