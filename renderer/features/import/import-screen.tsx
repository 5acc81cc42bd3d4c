/** Import: from dropped files to the result, step by step. */
import { useTranslation } from 'react-i18next';
import { shownProgress } from '../../app/jobs-state.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useSession } from '../../app/session.tsx';
import { WaitingLine } from '../../app/waiting-line.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CheckView } from './check-view.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { passes, type ImportFlow } from './flow.ts';
import { useImport } from './import-context.tsx';
import css from './import-screen.module.css';
import { ResultView } from './result-view.tsx';
import { Review } from './review.tsx';

type Step<Name extends ImportFlow['step']> = Extract<ImportFlow, { step: Name }>;

/** Files being looked at: which, and how many of how many. */
const Reading = ({ flow: { refs, done } }: { readonly flow: Step<'reading'> }) => {
  const { t } = useTranslation();
  const { stopReading } = useImport();
  const now = refs[Math.min(done, refs.length - 1)]?.name ?? '';
  const many = refs.length > 1;
  const subject = many ? t('import.reading', { name: now, done: done + 1, count: refs.length }) : now;
  const share = many ? done / refs.length : null;
  return <WaitingLine progress={{ phase: 'reading', share, subject }} onStop={stopReading} />;
};

/** What is being checked or stored, with its progress. */
const Working = ({ flow }: { readonly flow: Step<'working' | 'checked'> }) => {
  const { jobs, cancel } = useJobs();
  const job = flow.step === 'working' ? flow.job : null;
  const followed = jobs.find(({ id }) => id === job);
  const progress = followed ? shownProgress(followed) : null;
  const [first] = flow.files;
  return (
    <WaitingLine
      progress={progress ?? { phase: 'reading', share: null, subject: first?.file ?? '' }}
      onStop={job === null ? undefined : () => cancel(job)}
    />
  );
};

/** The way to the imports of before. */
const HistoryLink = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <TextLink onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'imports' } })}>
      {t('imports.title')}
    </TextLink>
  );
};

/** What is shown at a step. */
const CurrentStep = ({ flow }: { readonly flow: ImportFlow }) => {
  switch (flow.step) {
    case 'choose':
    case 'waiting':
      return <ChooseFiles />;
    case 'reading':
      return <Reading flow={flow} />;
    case 'review':
      return <Review files={flow.files} leftOut={flow.leftOut} />;
    case 'working':
      return <Working flow={flow} />;
    case 'checked':
      return passes(flow.order, flow.result) ? (
        <Working flow={flow} />
      ) : (
        <CheckView result={flow.result} order={flow.order} />
      );
    case 'done':
      return <ResultView result={flow.result} />;
  }
};

/** The screen of the step that the import is at. */
export const ImportScreen = () => {
  const { t } = useTranslation();
  const { flow } = useImport();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1 className={css.title}>{t('import.title')}</h1>
        <HistoryLink />
      </header>
      <CurrentStep flow={flow} />
    </div>
  );
};
