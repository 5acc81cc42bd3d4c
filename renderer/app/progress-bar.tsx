/** How far long work is. */
import css from './progress-bar.module.css';

interface ProgressBarProps {
  /** 0..1; null while the end is not known: then a part of the bar wanders. */
  readonly share: number | null;
  /** What is going on, for screen readers. */
  readonly label: string;
}

/** A thin bar that fills the width it is given. */
export const ProgressBar = ({ share, label }: ProgressBarProps) => (
  <div
    className={css.bar}
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={share === null ? undefined : Math.round(share * 100)}
  >
    <span
      className={share === null ? css.wandering : css.done}
      style={share === null ? undefined : { inlineSize: `${share * 100}%` }}
    />
  </div>
);
