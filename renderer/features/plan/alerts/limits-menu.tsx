/** "What is an alert": from where on something is one, to be set. */
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AlertLimits, usualLimits } from '../../../../shared/model/plan/alert.ts';
import { ToolPopover } from '../../portfolio/tool-popover.tsx';
import { areSame, type LimitsForm, limitsOf } from './limits-form.ts';
import { LimitsFields } from './limits-fields.tsx';
import css from './limits.module.css';
import { useSaveLimits } from './use-save-limits.ts';

interface FormProps {
  readonly limits: AlertLimits;
  readonly onClose: () => void;
}

const Form = ({ limits, onClose }: FormProps) => {
  const { t } = useTranslation();
  const save = useSaveLimits();
  const [form, setForm] = useState<LimitsForm>(limits);
  const [isSaving, setSaving] = useState(false);
  const typed = limitsOf(form);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!typed || isSaving) return;
    setSaving(true);
    const isStored = areSame(typed, limits) || (await save(typed));
    setSaving(false);
    if (isStored) onClose();
  };
  const isUsual = typed !== undefined && areSame(typed, usualLimits);
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)}>
      <p className={css.about}>{t('plan.alerts.limits.about')}</p>
      <LimitsFields form={form} onChange={setForm} />
      <div className={css.ends}>
        <Button type="submit" variant="filled" disabled={!typed} loading={isSaving}>
          {t('plan.alerts.limits.save')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button className={css.usual ?? ''} disabled={isUsual} onClick={() => setForm(usualLimits)}>
          {t('plan.alerts.limits.usual')}
        </Button>
      </div>
    </form>
  );
};

/** The button and the form behind it; what was typed and not saved is let go with it. */
export const LimitsMenu = ({ limits }: Pick<FormProps, 'limits'>) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <ToolPopover
      label={t('plan.alerts.limits.button')}
      name={t('plan.alerts.limits.button')}
      width={400}
      isOpen={isOpen}
      onChange={setOpen}
    >
      {() => <Form limits={limits} onClose={() => setOpen(false)} />}
    </ToolPopover>
  );
};
