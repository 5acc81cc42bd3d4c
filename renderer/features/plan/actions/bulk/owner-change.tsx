/** Gives the selected actions an owner, or takes it away. */
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../app/session.tsx';
import { useCall } from '../../../../app/use-call.ts';
import { SuggestField } from '../../../../ui/suggest-field.tsx';
import { ToolPopover } from '../../../portfolio/tool-popover.tsx';
import { fittingPeople } from '../../../surveys/answers/people-suggestions.ts';
import css from './bulk.module.css';
import type { Bulk } from './use-bulk.ts';

interface OwnerFormProps {
  readonly onSet: (owner: string | null) => void;
}

const OwnerForm = ({ onSet }: OwnerFormProps) => {
  const { t } = useTranslation();
  const { revision } = useSession().session;
  const { value: owners } = useCall('plan.owners', {}, revision);
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onSet(name.trim());
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <SuggestField
        label={t('plan.actions.fields.owner')}
        value={name}
        suggestions={fittingPeople(owners ?? [], name).map((own) => ({ id: own, text: own }))}
        onType={setName}
        onTake={({ text }) => setName(text)}
      />
      <div className={css.buttons}>
        <Button type="submit" variant="filled" disabled={name.trim() === ''}>
          {t('plan.actions.bulk.set')}
        </Button>
        <Button onClick={() => onSet(null)}>{t('plan.actions.nobody')}</Button>
      </div>
    </form>
  );
};

/** The button and its form. */
export const OwnerChange = ({ change }: Pick<Bulk, 'change'>) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const set = (owner: string | null): void => {
    setOpen(false);
    void change({ owner });
  };
  return (
    <ToolPopover
      label={t('plan.actions.bulk.owner')}
      name={t('plan.actions.bulk.owner')}
      width={280}
      isOpen={isOpen}
      onChange={setOpen}
    >
      {() => <OwnerForm onSet={set} />}
    </ToolPopover>
  );
};
