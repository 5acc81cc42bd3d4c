/** A condition besides the light: a metric whose value is below or above a number. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlayCondition } from '../../../../shared/model/plan/play.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { useEditedPlay } from './edited-play.ts';
import { useMetricOptions, useNotInModel } from './metric-options.ts';
import css from './play-form.module.css';
import type { TypedCondition } from './play-fields.ts';

const comparisons = ['below', 'above'] as const satisfies readonly PlayCondition['comparison'][];

/** A metric may be called anything: a sign stands before its key, and none at all is no condition. */
const valueOf = (key: string): string => `=${key}`;

const MetricChoice = () => {
  const { t } = useTranslation();
  const { page, entry, change } = useEditedPlay();
  const { metric: nameOf } = useNamesOf(page.names);
  const notInModel = useNotInModel();
  const groups = useMetricOptions(page, valueOf);
  const { condition } = entry.fields;
  const isThere = condition === null || page.metrics.some(({ key }) => key === condition.metric);
  const gone = isThere
    ? []
    : [{ value: valueOf(condition.metric), label: notInModel(nameOf(condition.metric)) }];
  const choose = (value: string): void => {
    const metric = value.slice(1);
    const fresh: TypedCondition = { metric, comparison: condition?.comparison ?? 'below', value: null };
    change({ condition: value === '' ? null : fresh });
  };
  return (
    <NativeSelect
      className={css.metric}
      aria-label={t('plan.plays.condition.metric')}
      data={[
        { value: '', label: t('plan.plays.condition.none') },
        ...gone,
        ...groups.map(({ group, items }) => ({ group, items: [...items] })),
      ]}
      value={condition === null ? '' : valueOf(condition.metric)}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
};

const Comparison = ({ condition }: { readonly condition: TypedCondition }) => {
  const { t } = useTranslation();
  const { change } = useEditedPlay();
  return (
    <NativeSelect
      aria-label={t('plan.plays.condition.comparison')}
      data={comparisons.map((value) => ({ value, label: t(`plan.plays.condition.${value}`) }))}
      value={condition.comparison}
      onChange={(event) => {
        const comparison = event.currentTarget.value === 'above' ? 'above' : 'below';
        change({ condition: { ...condition, comparison } });
      }}
    />
  );
};

/** In the unit of the metric. */
const Value = ({ condition }: { readonly condition: TypedCondition }) => {
  const { t } = useTranslation();
  const { page, change, problems } = useEditedPlay();
  const unit = page.metrics.find(({ key }) => key === condition.metric)?.unit ?? 'number';
  return (
    <span data-field="value">
      <NumberField
        label={t('plan.plays.condition.value')}
        value={condition.value}
        unit={unit === 'number' ? undefined : t(`model.rules.unit.${unit}`)}
        error={problems.value && t(`plan.plays.problems.${problems.value}`)}
        onChange={(value) => change({ condition: { ...condition, value } })}
      />
    </span>
  );
};

/** The fields. */
export const ConditionFields = () => {
  const { t } = useTranslation();
  const { condition } = useEditedPlay().entry.fields;
  return (
    <fieldset className={css.condition}>
      <legend className={css.label}>{t('plan.plays.condition.label')}</legend>
      <div className={css.sentence}>
        <MetricChoice />
        {condition ? (
          <>
            <Comparison condition={condition} />
            <Value key={condition.metric} condition={condition} />
          </>
        ) : null}
      </div>
      {condition ? <p className={css.quiet}>{t('plan.plays.condition.both')}</p> : null}
    </fieldset>
  );
};
