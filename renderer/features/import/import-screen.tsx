/** Import: from dropped files to the result, step by step. */
import { useTranslation } from 'react-i18next';
import { ChooseFiles } from './choose-files.tsx';
import { useImport } from './import-context.tsx';
import css from './import-screen.module.css';
import { ResultView } from './result-view.tsx';
import { Review } from './review.tsx';
import { WaitingLine } from '../../app/waiting-line.tsx';
import { useJobs } from '../../app/jobs.tsx';

/** What is being read or written, with its progress. */
const Working = ({ job, names }: { readonly job: string | null; readonly names: readonly string[] }) => {
  const { jobs } = useJobs();
  const progress = jobs.find(({ id }) => id === job)?.progress ?? null;
  return (
    <WaitingLine
      progress={progress ?? { phase: 'reading', share: null, subject: names.join(' · ') }}
      job={job}
    />
  );
};

/** The screen of the step that the import is at. */
export const ImportScreen = () => {
  const { t } = useTranslation();
  const { flow } = useImport();
  const step = () => {
    switch (flow.step) {
      case 'choose':
      case 'waiting':
        return <ChooseFiles />;
      case 'reading':
        return <Working job={null} names={flow.names} />;
      case 'review':
        return <Review files={flow.files} checked={flow.checked} />;
      case 'working':
        return <Working job={flow.job} names={flow.files.map(({ file }) => file)} />;
      case 'done':
        return <ResultView result={flow.result} />;
    }
  };
  return (
    <div className={css.page}>
      <h1 className={css.title}>{t('import.title')}</h1>
      {step()}
    </div>
  );
};
