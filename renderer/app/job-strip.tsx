/** What is running, in the header of every screen. */
import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './job-strip.module.css';
import { running } from './jobs-state.ts';
import { useJobs } from './jobs.tsx';

/** The newest running job with its progress and a button that stops it; takes up the free space of the header. */
export const JobStrip = () => {
  const { t } = useTranslation();
  const { jobs, cancel } = useJobs();
  const job = running(jobs).at(-1);
  if (!job) return <div className={css.strip} />;
  const phase = t(`app.phases.${job.progress?.phase ?? 'starting'}`);
  const share = job.progress?.share ?? null;
  return (
    <div className={css.strip}>
      <span className={css.words}>
        {phase} <bdi>{job.progress?.subject ?? ''}</bdi>
      </span>
      <Progress
        className={css.bar}
        value={share === null ? 100 : share * 100}
        striped={share === null}
        animated={share === null}
        aria-label={phase}
      />
      <Button size="compact-xs" onClick={() => cancel(job.id)}>
        {t('common.stop')}
      </Button>
    </div>
  );
};
