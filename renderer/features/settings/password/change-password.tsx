/** Another password in place of the one of now. */
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section.tsx';
import { nothingTyped, type PasswordProblem, problemOf } from '../../password/new-password.ts';
import { NewPasswordFields } from '../../password/new-password-fields.tsx';
import { PasswordField } from '../../password/password-field.tsx';
import css from '../settings-screen.module.css';
import { usePasswordChange } from './use-password-change.ts';

/** The form; once it is done nothing of it stays. */
export const ChangePassword = () => {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState(nothingTyped);
  const [problem, setProblem] = useState<PasswordProblem | null>(null);
  const { isBusy, wrong, retyped, change } = usePasswordChange();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = problemOf(typed);
    setProblem(found);
    if (found || !(await change({ current, next: typed.next }))) return;
    setCurrent('');
    setTyped(nothingTyped);
  };
  return (
    <Section title={t('settings.password.change')}>
      <form className={css.fields} onSubmit={(event) => void send(event)}>
        <PasswordField
          label={t('password.current')}
          value={current}
          error={wrong}
          onChange={(value) => {
            setCurrent(value);
            retyped();
          }}
        />
        <NewPasswordFields
          typed={typed}
          problem={problem}
          onChange={(next) => {
            setTyped(next);
            setProblem(null);
          }}
        />
        <Button type="submit" className={css.act} disabled={isBusy || current === '' || typed.next === ''}>
          {t(isBusy ? 'settings.password.encrypting' : 'settings.password.change')}
        </Button>
      </form>
    </Section>
  );
};
