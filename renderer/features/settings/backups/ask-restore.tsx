/** Asks before a backup takes the workspace's place. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '../../../../shared/model/backup.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { Ask } from '../../../ui/ask.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './backups.module.css';

/** Restoring, with what the answer means for the window. */
const useRestore = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const { say, sayError } = useNotices();
  return async (file: string): Promise<void> => {
    const answer = await callEngine('backups.restore', { file });
    if (!answer.ok) return sayError(answer.error);
    dispatch({ type: 'workspace.entered', workspace: answer.value });
    say({
      tone: 'done',
      text: t('settings.backups.restored', { reason: t('settings.backups.reasons.restore') }),
    });
  };
};

interface AskRestoreProps {
  readonly backup: Backup;
  readonly onClose: () => void;
}

/** The dialog. */
export const AskRestore = ({ backup, onClose }: AskRestoreProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const restore = useRestore();
  const [isBusy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    setBusy(true);
    await restore(backup.file);
    onClose();
  };
  const date = format.date(backup.madeAt.slice(0, 10));
  return (
    <Ask
      isOpen
      onClose={onClose}
      title={t('settings.backups.ask', { date, time: backup.madeAt.slice(11, 16) })}
    >
      <p className={css.about}>{t('settings.backups.asked')}</p>
      <div className={css.buttons}>
        <Button variant="filled" loading={isBusy} onClick={() => void go()}>
          {t('settings.backups.go')}
        </Button>
        <Button data-autofocus disabled={isBusy} onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Ask>
  );
};
