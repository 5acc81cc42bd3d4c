/** Changing the password, and what is said of it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PasswordChanged, PasswordOrder } from '../../../../shared/calls/password.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { useErrorText } from '../../../app/use-error-text.ts';
import { useFormat } from '../../../ui/use-format.ts';

interface Change {
  readonly isBusy: boolean;
  /** That the current password is wrong, for its field. */
  readonly wrong: string | null;
  readonly retyped: () => void;
  /** Whether it was done. */
  readonly change: (order: PasswordOrder) => Promise<boolean>;
}

/** What was done, and what became of the backups. */
const useSaid = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useNotices();
  return (
    done: 'given' | 'changed' | 'removed',
    { backups, backupsKept, plainLeft }: PasswordChanged,
  ): void => {
    const count = (name: string, number: number): readonly string[] =>
      number === 0 ? [] : [t(name, { count: number, shown: format.number(number, 0) })];
    const sentences = [
      t(`settings.password.${done}`),
      ...count('settings.password.backups', backups),
      ...count('settings.password.backupsKept', backupsKept),
      ...count('settings.password.plainLeft', plainLeft),
    ];
    say({ tone: backupsKept + plainLeft > 0 ? 'problem' : 'done', text: sentences.join(' ') });
  };
};

/** The change. */
export const usePasswordChange = (): Change => {
  const { session, dispatch } = useSession();
  const { sayError } = useNotices();
  const errorText = useErrorText();
  const said = useSaid();
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  return {
    isBusy,
    wrong,
    retyped: () => setWrong(null),
    async change(order) {
      setBusy(true);
      const answer = await callEngine('workspace.password', order);
      setBusy(false);
      if (!answer.ok) {
        if (answer.error.code === 'workspace.password') setWrong(errorText(answer.error));
        else sayError(answer.error);
        return false;
      }
      dispatch({ type: 'app.changed', app: { ...session.app, workspace: answer.value.workspace } });
      const before = order.current === undefined ? 'given' : 'changed';
      said(order.next === undefined ? 'removed' : before, answer.value);
      return true;
    },
  };
};
