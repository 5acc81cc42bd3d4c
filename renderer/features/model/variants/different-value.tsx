/** The fields of what differs in a segment. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Cutoffs, Policy, Switch, Variant } from '../../../../shared/model/model.ts';
import { LightShape } from '../../../ui/light.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import css from './differences.module.css';
import { PointsFields } from './points-fields.tsx';
import {
  type Difference,
  type DifferentField,
  type MetricDifference,
  withCutoffs,
  withDimensionWeight,
  withMetricDifference,
} from './variant-edits.ts';

const policies: readonly Policy[] = ['exclude', 'neutral', 'worst', 'block'];
const switches: readonly Switch[] = ['auto', 'on', 'off'];

interface FieldProps<T> {
  readonly value: T;
  readonly label: string;
  readonly errorAt: string | undefined;
  readonly onChange: (value: T, stay?: string) => void;
}

const WeightField = ({ value, label, errorAt, onChange }: FieldProps<number>) => (
  <NumberField
    label={label}
    value={value}
    least={0}
    errorAt={errorAt}
    onChange={(weight, visit) => onChange(weight ?? Number.NaN, visit)}
  />
);

const CutoffFields = ({ value, label, errorAt, onChange }: FieldProps<Cutoffs>) => {
  const { t } = useTranslation();
  return (
    <span className={css.fields}>
      {(['amber', 'green'] as const).map((which) => (
        <span key={which} className={css.field}>
          <LightShape band={which} size="small" />
          {t(`model.rules.cutoffs.${which}`)}
          <NumberField
            label={`${label}: ${t(`model.rules.cutoffs.${which}`)}`}
            value={value[which]}
            errorAt={errorAt}
            onChange={(score, visit) => onChange({ ...value, [which]: score ?? Number.NaN }, visit)}
          />
        </span>
      ))}
    </span>
  );
};

interface ChoiceProps<T extends string> extends FieldProps<T> {
  readonly choices: readonly T[];
  readonly wordOf: (choice: T) => string;
}

const Choice = <T extends string>({ value, label, choices, wordOf, onChange }: ChoiceProps<T>) => (
  <NativeSelect
    className={css.choose}
    aria-label={label}
    value={value}
    data={choices.map((choice) => ({ value: choice, label: wordOf(choice) }))}
    onChange={(event) => {
      const next = choices.find((choice) => choice === event.currentTarget.value);
      if (next !== undefined) onChange(next);
    }}
  />
);

interface MetricFieldProps extends Omit<FieldProps<MetricDifference>, 'value'> {
  readonly own: MetricDifference;
  readonly field: DifferentField;
}

const MetricField = ({ own, field, onChange, ...rest }: MetricFieldProps) => {
  const { t } = useTranslation();
  const { weight, points, policy, switch: use } = own;
  switch (field) {
    case 'weight':
      return (
        <WeightField
          {...rest}
          value={weight ?? Number.NaN}
          onChange={(next, stay) => onChange({ weight: next }, stay)}
        />
      );
    case 'points':
      return (
        <PointsFields
          {...rest}
          points={points ?? []}
          onChange={(next, stay) => onChange({ points: next }, stay)}
        />
      );
    case 'policy':
      return (
        <Choice
          {...rest}
          value={policy ?? 'exclude'}
          choices={policies}
          wordOf={(choice) => t(`model.variants.policies.${choice}`)}
          onChange={(next) => onChange({ policy: next })}
        />
      );
    case 'switch':
      return (
        <Choice
          {...rest}
          value={use ?? 'auto'}
          choices={switches}
          wordOf={(choice) => t(`model.weights.switches.${choice}.word`)}
          onChange={(next) => onChange({ switch: next })}
        />
      );
  }
};

interface DifferentValueProps {
  readonly variant: Variant;
  readonly difference: Difference;
  readonly label: string;
  readonly errorAt: string | undefined;
  readonly onChange: (change: (variant: Variant) => Variant, stay?: string) => void;
}

/** What fits the difference. */
export const DifferentValue = ({ variant, difference, onChange, ...rest }: DifferentValueProps) => {
  switch (difference.kind) {
    case 'cutoffs':
      return variant.cutoffs ? (
        <CutoffFields
          {...rest}
          value={variant.cutoffs}
          onChange={(cutoffs, stay) => onChange((own) => withCutoffs(own, cutoffs), stay)}
        />
      ) : null;
    case 'dimension': {
      const { key } = difference;
      return (
        <WeightField
          {...rest}
          value={variant.dimensionWeights?.[key] ?? Number.NaN}
          onChange={(weight, stay) => onChange((own) => withDimensionWeight(own, key, weight), stay)}
        />
      );
    }
    case 'metric': {
      const { key, field } = difference;
      return (
        <MetricField
          {...rest}
          field={field}
          own={variant.metrics?.[key] ?? {}}
          onChange={(next, stay) => onChange((own) => withMetricDifference(own, key, next), stay)}
        />
      );
    }
  }
};
