/** Text that ends in an ellipsis where there is no room; the hint holds all of it. */
import css from './clip.module.css';

interface ClipProps {
  readonly text: string;
  /** How many lines before the ellipsis. */
  readonly lines?: 1 | 2;
  /** `isolate`: names and comments whose direction is their own. */
  readonly direction?: 'inherit' | 'isolate';
}

/** One clipped text. */
export const Clip = ({ text, lines = 1, direction = 'inherit' }: ClipProps) => {
  const clip = (
    <span
      className={css.clip}
      data-lines={lines}
      title={text}
      dir={direction === 'isolate' ? 'auto' : undefined}
    >
      {text}
    </span>
  );
  // The text is cut at its own end, but stands at the start of the page's line.
  return direction === 'isolate' ? <span className={css.place}>{clip}</span> : clip;
};
