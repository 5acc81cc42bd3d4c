/** Long work on a screen: what is done, how far it is, a way to stop it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JobProgress } from './jobs-state.ts';
import { useJobs } from './jobs.tsx';
import { ProgressBar } from './progress-bar.tsx';
import css from './waiting-line.module.css';

interface WaitingLineProps {
  /** Null before the first word. */
  readonly progress: JobProgress | null;
  /** The job that can be stopped; null where there is none. */
  readonly job?: string | null;
}

/** The work's phase in words with a bar; the bar runs while the end is not known. */
export const WaitingLine = ({ progress, job = null }: WaitingLineProps) => {
  const { t } = useTranslation();
  const { cancel } = useJobs();
  const phase = t(`app.phases.${progress?.phase ?? 'starting'}`);
  return (
    <div className={css.line}>
      <p role="status">
        {phase} <bdi>{progress?.subject ?? ''}</bdi>
      </p>
      {job === null ? null : <Button onClick={() => cancel(job)}>{t('common.stop')}</Button>}
      <span className={css.bar}>
        <ProgressBar share={progress?.share ?? null} label={phase} />
      </span>
    </div>
  );
};
