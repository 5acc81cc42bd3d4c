/** A cap as a sentence with fields in it, in the order of the reader's language. */
import { NativeSelect } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { builtInMetrics, isMetricKey } from '../../../../shared/model/metrics.ts';
import type { CapRule } from '../../../../shared/model/model.ts';
import type { DraftProblem } from '../../../../shared/model/model-page.ts';
import { LightShape } from '../../../ui/light.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { useEditor } from '../draft-context.tsx';
import { useModelNames } from '../use-model-names.ts';
import css from './caps.module.css';
import { cappable, withCap, withCapMetric } from './rules-edit.ts';

interface CapSentenceProps {
  readonly rule: CapRule;
  readonly place: number;
  readonly problems: readonly DraftProblem[];
  /** The id under which the problems are said. */
  readonly problemId: string;
}

type Field = 'metric' | 'op' | 'value' | 'band';
type FieldProps = Pick<CapSentenceProps, 'rule' | 'place'> & { readonly errorAt: string | undefined };

const ops = { '>=': 'atLeast', '>': 'over', '<=': 'atMost', '<': 'under' } as const;
const bands = ['amber', 'red'] as const;

/** The metrics to choose from, by dimension; one that cannot be chosen stays in sight while the rule names it. */
const useMetricOptions = (chosen: string) => {
  const { t } = useTranslation();
  const { draft, fed } = useEditor();
  const names = useModelNames();
  const can = cappable(draft);
  const nameOf = (key: string): string =>
    fed && !fed.has(key) ? t('model.rules.caps.withoutData', { metric: names.metric(key) }) : names.metric(key);
  const groups = draft.dimensions.flatMap(({ key }) => {
    const items = can
      .filter(({ dimension }) => dimension === key)
      .map((metric) => ({ value: metric.key, label: nameOf(metric.key) }));
    return items.length === 0 ? [] : [{ group: names.dimension(key), items }];
  });
  if (can.some(({ key }) => key === chosen)) return groups;
  return [{ value: chosen, label: names.metric(chosen) }, ...groups];
};

const MetricChoice = ({ rule, place, errorAt }: FieldProps) => {
  const { t } = useTranslation();
  const { edit } = useEditor();
  return (
    <NativeSelect
      data-part="metric"
      className={css.metric}
      aria-label={t('model.rules.caps.metric')}
      aria-describedby={errorAt}
      error={errorAt !== undefined}
      data={useMetricOptions(rule.metric)}
      value={rule.metric}
      onChange={(event) => {
        const key = event.currentTarget.value;
        edit((model) => withCapMetric(model, place, key));
      }}
    />
  );
};

const OpChoice = ({ rule, place }: FieldProps) => {
  const { t } = useTranslation();
  const { edit } = useEditor();
  return (
    <NativeSelect
      aria-label={t('model.rules.caps.comparison')}
      data={Object.entries(ops).map(([value, word]) => ({ value, label: t(`model.rules.op.${word}`) }))}
      value={rule.op}
      onChange={(event) => {
        const op = event.currentTarget.value as CapRule['op'];
        edit((model) => withCap(model, place, { op }));
      }}
    />
  );
};

const ValueField = ({ rule, place, errorAt }: FieldProps) => {
  const { t } = useTranslation();
  const { edit, draft } = useEditor();
  const own = draft.metrics.find(({ key }) => key === rule.metric)?.unit;
  const unit = own ?? (isMetricKey(rule.metric) ? builtInMetrics[rule.metric] : 'number');
  return (
    <NumberField
      label={t('model.rules.caps.value')}
      value={rule.value}
      unit={unit === 'number' ? undefined : t(`model.rules.unit.${unit}`)}
      onChange={(value, visit) => edit((model) => withCap(model, place, { value: value ?? Number.NaN }), visit)}
      errorAt={errorAt}
    />
  );
};

const BandChoice = ({ rule, place }: FieldProps) => {
  const { t } = useTranslation();
  const { edit } = useEditor();
  return (
    <span className={css.band}>
      <LightShape band={rule.band} />
      <NativeSelect
        aria-label={t('model.rules.caps.band')}
        data={bands.map((value) => ({ value, label: t(`model.rules.band.${value}`) }))}
        value={rule.band}
        onChange={(event) => {
          const band = event.currentTarget.value === 'red' ? 'red' : 'amber';
          edit((model) => withCap(model, place, { band }));
        }}
      />
    </span>
  );
};

const fields: Readonly<Record<Field, (props: FieldProps) => ReactNode>> = {
  metric: MetricChoice,
  op: OpChoice,
  value: ValueField,
  band: BandChoice,
};
const isField = (part: string): part is Field => Object.hasOwn(fields, part);

/** Words and fields, as the sentence has them. */
export const CapSentence = ({ problems, problemId, ...rest }: CapSentenceProps) => {
  const { t } = useTranslation();
  const names = { metric: '|metric|', op: '|op|', value: '|value|', band: '|band|' };
  const parts = t('model.rules.caps.sentence', names).split('|');
  const errorAt = (field: Field): string | undefined =>
    problems.some(({ path }) => path.endsWith(`].${field}`)) ? problemId : undefined;
  return (
    <div className={css.sentence}>
      {parts.map((part, i) => {
        if (!isField(part)) return <Fragment key={i}>{part.trim() && <span>{part.trim()}</span>}</Fragment>;
        const Part = fields[part];
        return <Part key={part} {...rest} errorAt={errorAt(part)} />;
      })}
    </div>
  );
};
