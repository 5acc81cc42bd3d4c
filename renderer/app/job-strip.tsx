/** What is running, in the header of every screen. */
import { JobLine } from './job-line.tsx';
import css from './job-strip.module.css';
import { foremost, shownProgress } from './jobs-state.ts';
import { useJobs } from './jobs.tsx';

/** The foremost job; takes up the free space of the header. */
export const JobStrip = () => {
  const { jobs, cancel } = useJobs();
  const job = foremost(jobs);
  if (!job) return <div className={css.strip} />;
  return <JobLine progress={shownProgress(job)} onStop={() => cancel(job.id)} />;
};
