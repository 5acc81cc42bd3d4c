/** Sets the due date of the selected actions, or moves each by some days from where it stands. */
import { Button } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../../ui/date-field.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { ToolPopover } from '../../../portfolio/tool-popover.tsx';
import css from './bulk.module.css';
import type { Bulk, BulkChange } from './use-bulk.ts';

/** Days that due dates are usually moved by. */
const usualMoves = [-7, 1, 7, 14, 30] as const;

interface DueFormProps {
  readonly asOf: string;
  readonly onSet: (change: BulkChange) => void;
}

const DueForm = ({ asOf, onSet }: DueFormProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [date, setDate] = useState(asOf);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSet({ dueOn: date });
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <label htmlFor={id}>{t('plan.actions.bulk.dueOn')}</label>
      <div className={css.buttons}>
        <DateField id={id} value={date} onChange={setDate} />
        <Button type="submit" variant="filled">
          {t('plan.actions.bulk.set')}
        </Button>
        <Button onClick={() => onSet({ dueOn: null })}>{t('plan.actions.bulk.noDue')}</Button>
      </div>
      <p className={css.what}>{t('plan.actions.bulk.moveBy')}</p>
      <div className={css.buttons}>
        {usualMoves.map((days) => (
          <Button key={days} onClick={() => onSet({ moveDueDays: days })}>
            {t(days < 0 ? 'plan.actions.bulk.earlier' : 'plan.actions.bulk.later', {
              days: format.span(Math.abs(days), 'day'),
            })}
          </Button>
        ))}
      </div>
    </form>
  );
};

/** The button and its form. */
export const DueChange = ({ change, asOf }: Pick<Bulk, 'change'> & Pick<DueFormProps, 'asOf'>) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const set = (own: BulkChange): void => {
    setOpen(false);
    void change(own);
  };
  return (
    <ToolPopover
      label={t('plan.actions.bulk.due')}
      name={t('plan.actions.bulk.due')}
      width={340}
      isOpen={isOpen}
      onChange={setOpen}
    >
      {() => <DueForm asOf={asOf} onSet={set} />}
    </ToolPopover>
  );
};
