/** Gives a password to a workspace that has none. */
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nothingTyped, type PasswordProblem, problemOf } from '../../password/new-password.ts';
import { NewPasswordFields } from '../../password/new-password-fields.tsx';
import css from '../settings-screen.module.css';
import { usePasswordChange } from './use-password-change.ts';

/** The form. */
export const GivePassword = () => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(nothingTyped);
  const [problem, setProblem] = useState<PasswordProblem | null>(null);
  const { isBusy, change } = usePasswordChange();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = problemOf(typed);
    setProblem(found);
    if (!found) await change({ next: typed.next });
  };
  return (
    <form className={css.fields} onSubmit={(event) => void send(event)}>
      <NewPasswordFields
        typed={typed}
        problem={problem}
        onChange={(next) => {
          setTyped(next);
          setProblem(null);
        }}
      />
      <Button type="submit" variant="filled" className={css.act} disabled={isBusy || typed.next === ''}>
        {t(isBusy ? 'settings.password.encrypting' : 'settings.password.give')}
      </Button>
    </form>
  );
};
