/** A field that an account is chosen in: by words of its name or key, with the keyboard alone. */
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../shared/fold.ts';
import type { FoundAccount } from '../../shared/model/surveys/typed-answers.ts';
import { useSession } from '../app/session.tsx';
import { useCall } from '../app/use-call.ts';
import { SuggestField } from './suggest-field.tsx';
import { useFormat } from './use-format.ts';

interface AccountChooserProps {
  readonly label: string;
  /** As typed, or the name of the account that is chosen. */
  readonly text: string;
  readonly account: FoundAccount | null;
  /** Null while what is typed is no account yet. */
  readonly onChange: (account: FoundAccount | null, text: string) => void;
  readonly error?: ReactNode;
  /** What to say below the field of a text that no account has; the text is not blank. */
  readonly unknown?: ((text: string) => ReactNode) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
  /** Whether a dialog begins with it. */
  readonly isFirst?: boolean | undefined;
}

const isMeant = ({ name, key }: FoundAccount, text: string): boolean =>
  [name, key].some((own) => fold(own) === fold(text));

/** The field. A name that is typed out is chosen as soon as the field is left. */
export const AccountChooser = (props: AccountChooserProps) => {
  const { label, text, account, onChange, error, unknown, ref, isFirst } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { session } = useSession();
  const { value: found, loading } = useCall('accounts.find', account ? null : { text }, session.revision);
  const accounts = account ? [] : (found?.accounts ?? []);
  const more = (found?.total ?? 0) - accounts.length;
  const isUnknown = !account && !loading && text.trim() !== '' && accounts.length === 0;
  const settle = (): void => {
    const meant = accounts.filter((own) => isMeant(own, text));
    if (!loading && meant.length === 1 && meant[0]) onChange(meant[0], meant[0].name);
  };
  return (
    <SuggestField
      ref={ref}
      data-autofocus={isFirst}
      label={label}
      value={text}
      placeholder={t('common.accounts.search')}
      takes="first"
      suggestions={accounts.map(({ id, name, key }) => ({
        id: String(id),
        text: name,
        aside: fold(key) === fold(name) ? undefined : key,
      }))}
      more={more > 0 ? t('common.accounts.more', { count: more, shown: format.number(more, 0) }) : undefined}
      onType={(typed) => onChange(null, typed)}
      onTake={({ id }) => {
        const taken = accounts.find((own) => String(own.id) === id);
        if (taken) onChange(taken, taken.name);
      }}
      onLeave={account ? undefined : settle}
      error={error}
      description={isUnknown ? unknown?.(text.trim()) : undefined}
    />
  );
};
