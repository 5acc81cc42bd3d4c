/** Text that ends in an ellipsis where there is no room; the hint holds all of it. */
import css from './clip.module.css';

export interface ClipProps {
  readonly text: string;
  /** How many lines before the ellipsis. */
  readonly lines?: 1 | 2;
  /** `isolate`: names and comments whose direction is their own. */
  readonly direction?: 'inherit' | 'isolate';
}

/** One clipped text. */
export const Clip = ({ text, lines = 1, direction = 'inherit' }: ClipProps) => (
  <span className={css.clip} data-lines={lines} title={text}>
    {direction === 'isolate' ? <bdi>{text}</bdi> : text}
  </span>
);
