/** A field for a short text; its direction is that of what is typed. */
import css from './text-field.module.css';
import { useStay } from './use-stay.ts';

interface TextFieldProps {
  /** What the text is, for screen readers. */
  readonly label: string;
  readonly value: string;
  /** `stay` is the same for all changes until the focus leaves. */
  readonly onChange: (value: string, stay: string) => void;
  /** `heading`: set as a heading, framed only while it is touched. */
  readonly look?: 'field' | 'heading';
  readonly placeholder?: string | undefined;
  /** Something is wrong with the text, and said elsewhere under this id. */
  readonly problem?: string | undefined;
  /** Id of a list of suggestions. */
  readonly suggestions?: string | undefined;
}

const longest = 200;

/** The field. */
export const TextField = (props: TextFieldProps) => {
  const { label, value, onChange, look = 'field', placeholder, problem, suggestions } = props;
  const stay = useStay();
  return (
    <input
      type="text"
      dir="auto"
      autoComplete="off"
      maxLength={longest}
      className={css.field}
      data-look={look}
      aria-label={label}
      aria-invalid={problem !== undefined}
      aria-describedby={problem}
      placeholder={placeholder}
      title={value}
      list={suggestions}
      value={value}
      onFocus={stay.begin}
      onChange={(event) => onChange(event.currentTarget.value, stay.name())}
    />
  );
};
