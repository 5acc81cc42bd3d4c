/** Asks for the name of a new workspace, and for nothing else. */
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileRef } from '../../../shared/contract.ts';
import { callEngine } from '../../app/bridge.ts';
import { useSession } from '../../app/session.tsx';
import { useErrorText } from '../../app/use-error-text.ts';
import { useKeys } from '../../app/use-keys.ts';
import { OwnPassword } from '../password/own-password.tsx';
import { useOwnPassword } from '../password/use-own-password.ts';
import { useImport } from '../import/import-context.tsx';
import css from './new-workspace.module.css';

/** The same limit as in the contract. */
const longestName = 80;

const nameOf = (file: string): string => file.replace(/\.[^.]+$/, '').slice(0, longestName);

interface NewWorkspaceProps {
  /** Files that wait for the workspace; the first one proposes its name. */
  readonly held: readonly FileRef[] | null;
  readonly onCancel: () => void;
}

/** The form. An empty name cannot be sent; a name that is taken is said beside the field. */
export const NewWorkspace = ({ held, onCancel }: NewWorkspaceProps) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { dispatch } = useSession();
  const { dispatch: toImport } = useImport();
  const [name, setName] = useState(nameOf(held?.[0]?.name ?? ''));
  const [error, setError] = useState<string | null>(null);
  const own = useOwnPassword();
  const cancel = (): void => {
    toImport({ type: 'restarted' });
    onCancel();
  };
  useKeys({ Escape: cancel });
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const password = own.checked();
    if (password === null) return;
    const answer = await callEngine('workspace.create', { name, ...password });
    if (answer.ok) dispatch({ type: 'workspace.entered', workspace: answer.value });
    else setError(errorText(answer.error));
  };
  return (
    <form className={css.form} onSubmit={(event) => void create(event)}>
      <TextInput
        size="sm"
        data-autofocus
        autoFocus
        label={t('start.new.name')}
        description={held ? t('start.new.held', { count: held.length }) : t('start.new.nameHint')}
        value={name}
        maxLength={longestName}
        error={error}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <OwnPassword {...own} />
      <div className={css.buttons}>
        <Button type="submit" variant="filled" disabled={name.trim() === ''}>
          {t('start.new.create')}
        </Button>
        <Button onClick={cancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};
