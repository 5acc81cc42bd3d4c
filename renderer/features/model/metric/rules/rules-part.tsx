/** What counts as known: from how many rows on, how long, and what stands in where nothing is known. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../../../shared/model/model.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Section } from '../../../../ui/section.tsx';
import { useProblems } from '../../draft-context.tsx';
import { ProblemLines } from '../../problem-lines.tsx';
import { useMetricEdit, useShownMetric } from '../shown-metric.ts';
import css from './rules-part.module.css';

const policies: readonly Policy[] = ['exclude', 'neutral', 'worst', 'block'];

const PolicyChoice = () => {
  const { t } = useTranslation();
  const edit = useMetricEdit();
  const { metric } = useShownMetric();
  return (
    <fieldset className={css.policies}>
      <legend className={css.legend}>{t('model.metric.rules.policy')}</legend>
      {policies.map((policy) => (
        <label key={policy} className={css.policy}>
          <input
            type="radio"
            name={`policy-${metric.key}`}
            checked={metric.policy === policy}
            onChange={() => edit((own) => ({ ...own, policy }))}
          />
          <span>
            <b>{t(`model.metric.policy.${policy}.name`)}</b> {t(`model.metric.policy.${policy}.about`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

const Limit = ({ field }: { readonly field: 'minimumN' | 'maximumAgeDays' }) => {
  const { t } = useTranslation();
  const edit = useMetricEdit();
  const { metric, path } = useShownMetric();
  const problems = useProblems(`${path}.${field}`);
  const [isUnread, setUnread] = useState(false);
  const id = useId();
  // What is no number changes nothing: the draft knows a blank limit only as none at all.
  const change = (value: number | null, stay: string): void => {
    setUnread(Number.isNaN(value));
    if (!Number.isNaN(value)) edit((own) => ({ ...own, [field]: value }), stay);
  };
  return (
    <div className={css.limit}>
      <span className={css.name}>{t(`model.metric.rules.${field}`)}</span>
      <NumberField
        label={t(`model.metric.rules.${field}`)}
        value={metric[field]}
        placeholder={t(`model.metric.rules.${field}None`)}
        error={isUnread ? t('models.problems.type', { expected: 'whole' }) : undefined}
        errorAt={problems.length > 0 ? id : undefined}
        onChange={change}
      />
      <p className={css.about}>{t(`model.metric.rules.${field}About`)}</p>
      <ProblemLines problems={problems} id={id} />
    </div>
  );
};

/** The part. A figure that is given stands alone, and a formula is as old as what it is made of. */
export const RulesPart = () => {
  const { t } = useTranslation();
  const { source } = useShownMetric().metric;
  return (
    <Section title={t('model.metric.rules.title')}>
      <div className={css.rules}>
        <PolicyChoice />
        {source ? null : <Limit field="minimumN" />}
        {source?.kind === 'formula' ? (
          <p className={css.about}>{t('model.metric.rules.ofFormula')}</p>
        ) : (
          <Limit field="maximumAgeDays" />
        )}
      </div>
    </Section>
  );
};
