/** The metrics that a typed name may become. */
import css from './formula-field.module.css';
import type { Nameable } from './formula-text.ts';

interface SuggestionsProps {
  readonly id: string;
  readonly offers: readonly Nameable[];
  readonly marked: number;
  readonly onTake: (key: string) => void;
}

/** A list under the field; empty, it is not there. */
export const Suggestions = ({ id, offers, marked, onTake }: SuggestionsProps) => (
  <ul id={id} className={css.offers} role="listbox" hidden={offers.length === 0}>
    {offers.map(({ key, name }, i) => (
      <li
        key={key}
        id={`${id}-${i}`}
        className={css.offer}
        role="option"
        aria-selected={i === marked}
        // Before the field loses the focus.
        onPointerDown={(event) => {
          event.preventDefault();
          onTake(key);
        }}
      >
        <code>{key}</code>
        {name === key ? null : <bdi className={css.name}>{name}</bdi>}
      </li>
    ))}
  </ul>
);
