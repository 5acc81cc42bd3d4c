/** A workspace that is damaged: what happened, and what can be done about it. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Damaged } from '../../../shared/calls/backups.ts';
import { callEngine } from '../../app/bridge.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useNotices } from '../../app/notices.tsx';
import { useRefresh } from '../../app/use-refresh.ts';
import { Ask } from '../../ui/ask.tsx';
import { RecoveredReport } from './recovered-report.tsx';
import { RestoreWay } from './restore-way.tsx';
import css from './ways-out.module.css';

/** Recovering as a job; its result, or null while there is none. */
const useRecovery = () => {
  const { jobs, follow, forget } = useJobs();
  const { sayError } = useNotices();
  const job = jobs.find(({ kind }) => kind === 'recover');
  const recovered = job?.end?.ok && 'recovered' in job.end.result ? job.end.result : null;
  const failed = job?.end && !job.end.ok ? job : null;
  useEffect(() => {
    if (!failed?.end || failed.end.ok) return;
    sayError(failed.end.error);
    forget(failed.id);
  }, [failed, sayError, forget]);
  return {
    recovered,
    isBusy: job !== undefined && job.end === null,
    start: () => void follow('recover', callEngine('damaged.recover', {})),
    end: () => job && forget(job.id),
  };
};

/** Asks what is damaged whenever something is, and whenever the page begins anew. */
const useDamaged = () => {
  const refresh = useRefresh();
  const [damaged, setDamaged] = useState<Damaged | null>(null);
  useEffect(() => {
    const look = async (): Promise<void> => {
      await refresh();
      const answer = await callEngine('damaged.look', {});
      setDamaged(answer.ok ? answer.value : null);
    };
    return window.nabiz.listen((event) => event.type === 'workspace.damaged' && void look());
  }, [refresh]);
  return { damaged, close: () => setDamaged(null) };
};

/** The dialog; nothing while nothing is damaged. */
export const WaysOut = () => {
  const { t } = useTranslation();
  const { damaged, close } = useDamaged();
  const { recovered, isBusy, start, end } = useRecovery();
  if (!damaged) return null;
  const hasBackup = damaged.backups.some(({ contents }) => contents !== null);
  const leave = (): void => {
    end();
    close();
  };
  return (
    <Ask
      isOpen
      onClose={leave}
      title={t(recovered ? 'damaged.doneTitle' : 'damaged.title', { name: damaged.name })}
      size="xl"
    >
      {recovered ? (
        <RecoveredReport recovered={recovered} onClose={leave} />
      ) : (
        <div className={css.dialog}>
          <p>{t('damaged.what')}</p>
          <section className={css.way}>
            <h3>{t('damaged.restoreTitle')}</h3>
            <RestoreWay damaged={damaged} onClose={leave} />
          </section>
          <section className={css.way}>
            <h3>{t('damaged.recoverTitle')}</h3>
            <p>{t('damaged.recoverHint')}</p>
            <Button
              variant={hasBackup ? 'default' : 'filled'}
              className={css.act}
              loading={isBusy}
              onClick={start}
            >
              {t('damaged.recover')}
            </Button>
          </section>
        </div>
      )}
    </Ask>
  );
};
