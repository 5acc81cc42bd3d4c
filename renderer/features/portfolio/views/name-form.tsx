/** The name of a view; what is wrong with it is said beneath. */
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorValue } from '../../../../shared/errors.ts';
import { useErrorText } from '../../../app/use-error-text.ts';
import css from './views-menu.module.css';

const longest = 80;

interface NameFormProps {
  readonly label: string;
  readonly start: string;
  readonly action: string;
  /** Answers what was wrong. */
  readonly give: (name: string) => Promise<ErrorValue | null>;
  readonly cancel?: () => void;
}

/** A field and a button; Enter gives the name, Escape takes back what was begun. */
export const NameForm = ({ label, start, action, give, cancel }: NameFormProps) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [name, setName] = useState(start);
  const [error, setError] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return setError(t('portfolio.views.nameNeeded'));
    const failed = await give(name.trim());
    setError(failed ? errorText(failed) : null);
    if (!failed) setName(start);
  };
  return (
    <form className={css.name} onSubmit={(event) => void submit(event)}>
      <TextInput
        data-autofocus={cancel ? true : undefined}
        autoFocus={cancel !== undefined}
        aria-label={label}
        placeholder={label}
        maxLength={longest}
        dir="auto"
        value={name}
        error={error}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !cancel) return;
          event.preventDefault();
          cancel();
        }}
      />
      <Button type="submit">{action}</Button>
    </form>
  );
};
