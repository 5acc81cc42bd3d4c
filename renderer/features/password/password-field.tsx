/** A field for a password: hidden until it is to be seen, with a word where the capitals are locked. */
import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './password-field.module.css';

/** The same limit as in the contract. */
const longest = 200;

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** Whether a key says that capitals are locked. */
const isCapsLocked = (event: KeyboardEvent): boolean => event.getModifierState('CapsLock');

/** The field. Nothing that fills in or corrects texts is to keep what is typed here. */
export const PasswordField = (props: PasswordFieldProps) => {
  const { label, value, onChange, description, error, autoFocus = false } = props;
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const [isCaps, setCaps] = useState(false);
  // What the button says begins its name, so that it can be asked for by what is seen.
  const turn = t(isShown ? 'password.hide' : 'password.show');
  return (
    <div>
      <TextInput
        type={isShown ? 'text' : 'password'}
        size="sm"
        label={label}
        description={description}
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={longest}
        value={value}
        error={error}
        autoFocus={autoFocus}
        {...(autoFocus && { 'data-autofocus': true })}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyUp={(event) => setCaps(isCapsLocked(event))}
        onBlur={() => setCaps(false)}
        rightSectionWidth="5rem"
        rightSection={
          <button
            type="button"
            className={css.show}
            aria-label={t('password.showThis', { action: turn, field: label })}
            onClick={() => setShown(!isShown)}
          >
            {turn}
          </button>
        }
      />
      <p className={css.caps} role="status">
        {isCaps ? t('password.caps') : ''}
      </p>
    </div>
  );
};
