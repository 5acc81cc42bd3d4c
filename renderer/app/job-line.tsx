/** One job in one line: its phase, how far it is, and a button that stops it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './job-strip.module.css';
import type { ShownProgress } from './jobs-state.ts';
import { ProgressBar } from './progress-bar.tsx';
import { useProgressText } from './progress-text.ts';

interface JobLineProps {
  /** Null before the first word. */
  readonly progress: ShownProgress | null;
  readonly onStop: () => void;
}

/** The line; where there is no room the bar and the button stay, and the words are their hint. */
export const JobLine = ({ progress, onStop }: JobLineProps) => {
  const { t } = useTranslation();
  const progressText = useProgressText();
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
      <Button size="compact-xs" className={css.stop} onClick={onStop}>
        {t('common.stop')}
      </Button>
    </div>
  );
};
