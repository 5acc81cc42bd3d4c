/** The two fields of a new password, what it is worth, and that nobody can recover it. */
import { useTranslation } from 'react-i18next';
import { leastLetters, strengthOf } from '../../../shared/password.ts';
import { useFormat } from '../../ui/use-format.ts';
import type { PasswordProblem, TypedPassword } from './new-password.ts';
import css from './new-password-fields.module.css';
import { PasswordField } from './password-field.tsx';

interface NewPasswordFieldsProps {
  readonly typed: TypedPassword;
  readonly onChange: (typed: TypedPassword) => void;
  /** Said once somebody wanted to go on. */
  readonly problem: PasswordProblem | null;
  readonly autoFocus?: boolean;
}

/** Empty where the field itself says already that the password is too short. */
const Strength = ({ password, isSaid }: { readonly password: string; readonly isSaid: boolean }) => {
  const { t } = useTranslation();
  const strength = strengthOf(password);
  return (
    <p className={css.strength} data-strength={strength} role="status">
      {password === '' || isSaid ? '' : t(`password.strength.${strength}`)}
    </p>
  );
};

/** The fields. */
export const NewPasswordFields = (props: NewPasswordFieldsProps) => {
  const { typed, onChange, problem, autoFocus = false } = props;
  const { t } = useTranslation();
  const least = useFormat().number(leastLetters, 0);
  return (
    <div className={css.fields}>
      <div>
        <PasswordField
          label={t('password.next')}
          description={t('password.rule', { least })}
          value={typed.next}
          error={problem === 'short' ? t('password.short', { least }) : null}
          autoFocus={autoFocus}
          onChange={(next) => onChange({ ...typed, next })}
        />
        <Strength password={typed.next} isSaid={problem === 'short'} />
      </div>
      <PasswordField
        label={t('password.again')}
        value={typed.again}
        error={problem === 'differs' ? t('password.differs') : null}
        onChange={(again) => onChange({ ...typed, again })}
      />
      <p className={css.warning}>{t('password.cannotBeRecovered')}</p>
    </div>
  );
};
