/** No password any more. */
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section.tsx';
import { PasswordField } from '../../password/password-field.tsx';
import css from '../settings-screen.module.css';
import { usePasswordChange } from './use-password-change.ts';

/** The form: whoever knows the password may. */
export const RemovePassword = () => {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const { isBusy, wrong, retyped, change } = usePasswordChange();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (current !== '') await change({ current });
  };
  return (
    <Section title={t('settings.password.remove')}>
      <form className={css.fields} onSubmit={(event) => void send(event)}>
        <p className={css.about}>{t('settings.password.removeHint')}</p>
        <PasswordField
          label={t('password.current')}
          value={current}
          error={wrong}
          onChange={(value) => {
            setCurrent(value);
            retyped();
          }}
        />
        <Button type="submit" className={css.act} disabled={isBusy || current === ''}>
          {t(isBusy ? 'settings.password.decrypting' : 'settings.password.remove')}
        </Button>
      </form>
    </Section>
  );
};
