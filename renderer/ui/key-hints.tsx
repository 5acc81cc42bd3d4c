/** What the keyboard can do here, in one quiet line. */
import css from './key-hints.module.css';

/** One thing to do: the keys for it (`…` stands for those between two), and what it does. */
export interface KeyHint {
  readonly keys: readonly string[];
  readonly does: string;
}

interface KeyHintsProps {
  readonly label: string;
  readonly hints: readonly KeyHint[];
}

/** The line at the foot of a list or a sheet. */
export const KeyHints = ({ label, hints }: KeyHintsProps) => (
  <ul className={css.hints} aria-label={label}>
    {hints.map(({ keys, does }) => (
      <li key={does}>
        <span dir="ltr">{keys.map((key) => (key === '…' ? key : <kbd key={key}>{key}</kbd>))}</span>
        {does}
      </li>
    ))}
  </ul>
);
