/** What can be done about backups: make one, save a copy, show where they lie. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../../app/bridge.ts';
import { useJobs } from '../../../app/jobs.tsx';
import { useNotices } from '../../../app/notices.tsx';
import css from './backups.module.css';

interface ActsProps {
  /** Whether a backup can be made: a copy can be saved in any case. */
  readonly canWrite: boolean;
}

/** The buttons. */
export const Acts = ({ canWrite }: ActsProps) => {
  const { t } = useTranslation();
  const { jobs, follow } = useJobs();
  const { say, sayError } = useNotices();
  const isBusy = jobs.some(({ kind, end }) => kind === 'backup' && end === null);
  const reveal = async (): Promise<void> => {
    const answer = await callEngine('backups.reveal', {});
    if (!answer.ok) sayError(answer.error);
    else if (!answer.value.shown) say({ tone: 'plain', text: t('settings.backups.cannotShow') });
  };
  return (
    <div className={css.buttons}>
      {canWrite ? (
        <Button
          variant="filled"
          disabled={isBusy}
          onClick={() => void follow('backup', callEngine('backups.make', {}))}
        >
          {t('settings.backups.now')}
        </Button>
      ) : null}
      <Button onClick={() => void follow('saveCopy', callEngine('backups.saveCopy', {}))}>
        {t('settings.backups.saveCopy')}
      </Button>
      <Button onClick={() => void reveal()}>{t('settings.backups.reveal')}</Button>
    </div>
  );
};
