/** Long work on a screen: what is done, how far it is, a way to stop it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShownProgress } from './jobs-state.ts';
import { ProgressBar } from './progress-bar.tsx';
import { useProgressText } from './progress-text.ts';
import css from './waiting-line.module.css';

interface WaitingLineProps {
  /** Null before the first word. */
  readonly progress: ShownProgress | null;
  /** Stops the work; left out where nothing can. */
  readonly onStop?: (() => void) | undefined;
}

/** The work's phase in words with a bar; the bar runs while the end is not known. */
export const WaitingLine = ({ progress, onStop }: WaitingLineProps) => {
  const { t } = useTranslation();
  const progressText = useProgressText();
  const phase = t(`app.phases.${progress?.phase ?? 'starting'}`);
  return (
    <div className={css.line}>
      <div className={css.words}>
        <p role="status">
          {phase} <bdi>{progress?.subject ?? ''}</bdi>
        </p>
        <p className={css.far}>{progressText(progress)}</p>
      </div>
      {onStop ? <Button onClick={onStop}>{t('common.stop')}</Button> : null}
      <span className={css.bar}>
        <ProgressBar share={progress?.share ?? null} label={phase} />
      </span>
    </div>
  );
};
