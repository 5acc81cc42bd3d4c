/** A name that no account has: what can be done with it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useRefresh } from '../../../app/use-refresh.ts';
import { isolated } from '../../../ui/isolated.ts';
import css from './answers-panel.module.css';
import { useAnswerForm } from './answers-context.tsx';

interface UnknownAccountProps {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Stores an account of which only the name is known, and chooses it. */
const useAddAccount = ({ name, today }: UnknownAccountProps) => {
  const { sayError } = useNotices();
  const { dispatch } = useAnswerForm();
  const refresh = useRefresh();
  return async (): Promise<void> => {
    const stored = await callEngine('questionnaire.names', { names: [name], date: today });
    if (!stored.ok) return sayError(stored.error);
    const found = await callEngine('accounts.find', { text: name });
    if (!found.ok) return sayError(found.error);
    const [account] = found.value.accounts;
    if (account) dispatch({ type: 'typed', fields: { account, accountText: account.name } });
    await refresh();
  };
};

/** The sentence and the button. */
export const UnknownAccount = (props: UnknownAccountProps) => {
  const { t } = useTranslation();
  const add = useAddAccount(props);
  const [isAdding, setAdding] = useState(false);
  const press = async (): Promise<void> => {
    setAdding(true);
    await add();
    setAdding(false);
  };
  return (
    <span className={css.unknown}>
      <span>{t('surveys.answers.unknown.what', { name: isolated(props.name) })}</span>
      <Button
        size="compact-xs"
        loading={isAdding}
        // The field would be left before the press is heard, and the sentence might move away from under it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void press()}
      >
        {t('surveys.answers.unknown.add')}
      </Button>
    </span>
  );
};
