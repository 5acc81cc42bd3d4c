/** What is running, in the header of every screen. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './job-strip.module.css';
import { foremost, shownProgress } from './jobs-state.ts';
import { useJobs } from './jobs.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { useProgressText } from './progress-text.ts';

/** The foremost job with its progress and a button that stops it; takes up the free space of the header. */
export const JobStrip = () => {
  const { t } = useTranslation();
  const { jobs, cancel } = useJobs();
  const progressText = useProgressText();
  const job = foremost(jobs);
  if (!job) return <div className={css.strip} />;
  const progress = shownProgress(job);
  const phase = t(`app.phases.${progress?.phase ?? 'starting'}`);
  const far = progressText(progress);
  return (
    <div className={css.strip} data-running title={`${phase} ${progress?.subject ?? ''} ${far}`.trim()}>
      <span className={css.words}>
        {phase} <bdi>{progress?.subject ?? ''}</bdi>
      </span>
      <span className={css.far}>{far}</span>
      <span className={css.bar}>
        <ProgressBar share={progress?.share ?? null} label={phase} />
      </span>
      <Button size="compact-xs" className={css.stop} onClick={() => cancel(job.id)}>
        {t('common.stop')}
      </Button>
    </div>
  );
};
