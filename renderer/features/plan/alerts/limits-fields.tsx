/** The fields of the limits: which kinds are alerts at all, each with its number where it has one. */
import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { alertKinds, type AlertKind } from '../../../../shared/model/plan/alert.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { isWrong, type LimitField, limitFields, type LimitsForm, withKind } from './limits-form.ts';
import css from './limits.module.css';

interface LimitsFieldsProps {
  readonly form: LimitsForm;
  readonly onChange: (form: LimitsForm) => void;
}

/** The numbers that stand below a kind. */
const fieldsOf: Readonly<Partial<Record<AlertKind, readonly LimitField[]>>> = {
  dropped: ['dropPoints'],
  renewalNear: ['renewalDays'],
};

const Field = ({ form, onChange, field }: LimitsFieldsProps & { readonly field: LimitField }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const { least, most } = limitFields[field];
  const wrong = isWrong(field, form[field]);
  return (
    <div className={css.field}>
      <span className={css.label} aria-hidden="true">
        {t(`plan.alerts.limits.${field}`)}
      </span>
      <NumberField
        label={t(`plan.alerts.limits.${field}`)}
        value={form[field]}
        least={least}
        unit={t(`plan.alerts.limits.units.${field}`)}
        onChange={(value) => onChange({ ...form, [field]: value })}
        errorAt={wrong ? id : undefined}
      />
      {wrong ? (
        <p id={id} className={css.problem} role="alert">
          {t(`plan.alerts.limits.wrong.${limitFields[field].isWhole ? 'whole' : 'any'}`, {
            least: format.number(least, 0),
            most: format.number(most, 0),
          })}
        </p>
      ) : null}
    </div>
  );
};

/** The fields. */
export const LimitsFields = ({ form, onChange }: LimitsFieldsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <fieldset className={css.kinds}>
        <legend>{t('plan.alerts.limits.kinds')}</legend>
        {alertKinds.map((kind) => (
          <div key={kind} className={css.kind}>
            <Checkbox
              size="xs"
              label={t(`plan.alerts.limits.kind.${kind}`)}
              checked={form.isOn[kind]}
              onChange={(event) => onChange(withKind(form, kind, event.currentTarget.checked))}
            />
            {fieldsOf[kind]?.map((field) => (
              <Field key={field} form={form} onChange={onChange} field={field} />
            ))}
          </div>
        ))}
      </fieldset>
      <Field form={form} onChange={onChange} field="dropDays" />
    </>
  );
};
