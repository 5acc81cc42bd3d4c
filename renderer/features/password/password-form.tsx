/** Asks for the password of a workspace; a wrong one is said at the field, and can be typed again. */
import { Button } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorValue } from '../../../shared/errors.ts';
import { useErrorText } from '../../app/use-error-text.ts';
import css from './password-form.module.css';
import { PasswordField } from './password-field.tsx';

interface PasswordFormProps {
  readonly action: string;
  /** Tries a password; the error that it led to, or null. */
  readonly onTry: (password: string) => Promise<ErrorValue | null>;
  /** Between the field and the buttons. */
  readonly children?: ReactNode;
  readonly other: { readonly label: string; readonly run: () => void };
}

/** The form. What was typed is let go as soon as it was tried. */
export const PasswordForm = ({ action, onTry, children, other }: PasswordFormProps) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed === '' || isBusy) return;
    setBusy(true);
    const refused = await onTry(typed);
    setTyped('');
    setBusy(false);
    setError(refused && errorText(refused));
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)}>
      <PasswordField
        label={t('password.label')}
        value={typed}
        error={error}
        autoFocus
        onChange={(value) => {
          setTyped(value);
          setError(null);
        }}
      />
      {children}
      <div className={css.buttons}>
        <Button type="submit" variant="filled" disabled={typed === '' || isBusy}>
          {isBusy ? t('password.trying') : action}
        </Button>
        <Button onClick={other.run}>{other.label}</Button>
      </div>
    </form>
  );
};
