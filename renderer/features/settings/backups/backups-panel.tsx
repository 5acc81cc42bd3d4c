/** Backups of the open workspace: made, listed, shown, copied, restored, and whether they are made unasked. */
import { Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '../../../../shared/model/backup.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useJobs } from '../../../app/jobs.tsx';
import { useNotices } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { useErrorText } from '../../../app/use-error-text.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { Acts } from './acts.tsx';
import { AskRestore } from './ask-restore.tsx';
import { BackupTable } from './backup-table.tsx';
import css from './backups.module.css';
import { CannotWrite } from './cannot-write.tsx';

/** Says that a backup was made, and counts them: the list is asked for again. */
const useMade = (): number => {
  const { t } = useTranslation();
  const { jobs, forget } = useJobs();
  const { say, sayError } = useNotices();
  const [made, setMade] = useState(0);
  useEffect(() => {
    const ended = jobs.filter((job) => job.kind === 'backup' && job.end !== null);
    for (const { id, end } of ended) {
      if (end?.ok) say({ tone: 'done', text: t('settings.backups.made') });
      else sayError(end?.error ?? { code: 'internal' });
      forget(id);
      setMade((old) => old + 1);
    }
  }, [jobs, forget, say, sayError, t]);
  return made;
};

/** The panel. */
export const BackupsPanel = () => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { sayError } = useNotices();
  const { revision, app } = useSession().session;
  const readOnly = app.workspace?.readOnly ?? null;
  const made = useMade();
  const [turned, setTurned] = useState(0);
  const [asked, setAsked] = useState<Backup | null>(null);
  const { value: list } = useCall('backups.list', {}, revision + made + turned);
  const { value: described } = useCall('backups.describe', {}, revision + made);
  const turn = async (isOn: boolean): Promise<void> => {
    const answer = await callEngine('backups.turn', { isOn });
    if (!answer.ok) sayError(answer.error);
    setTurned((old) => old + 1);
  };
  if (!list) return null;
  return (
    <div className={css.panel}>
      <p className={css.about}>{t('settings.backups.about')}</p>
      <Switch
        checked={list.isOn}
        label={t('settings.backups.on')}
        description={t('settings.backups.onHint')}
        disabled={readOnly !== null}
        onChange={({ currentTarget: { checked } }) => void turn(checked)}
      />
      {readOnly ? <CannotWrite readOnly={readOnly} /> : null}
      {list.failed ? (
        <p className={css.cannot} role="alert">
          {errorText(list.failed)}
        </p>
      ) : null}
      <Acts canWrite={readOnly === null} />
      <Section title={t('settings.backups.list')}>
        {list.backups.length === 0 ? (
          <Empty what={t('settings.backups.empty.what')} toDo={t('settings.backups.empty.toDo')} />
        ) : (
          <div className={css.list}>
            <BackupTable backups={list.backups} described={described} onRestore={readOnly ? null : setAsked} />
          </div>
        )}
        {described?.some(({ unreadable }) => unreadable === 'password') ? (
          <p className={css.about}>{t('settings.backups.otherPasswordHint')}</p>
        ) : null}
      </Section>
      {asked ? <AskRestore backup={asked} onClose={() => setAsked(null)} /> : null}
    </div>
  );
};
