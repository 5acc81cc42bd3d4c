/** A field for a date that says so only once a whole date is meant. */
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { parseDay } from '../../shared/dates.ts';

/** A year that is still being typed (0002, 0020, 0202) is no date anyone means. */
const earliestYear = 1990;

const isMeant = (iso: string): boolean =>
  parseDay(iso) !== undefined && Number(iso.slice(0, 4)) >= earliestYear;

interface DateFieldProps {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly onChange: (iso: string) => void;
  /** The field was emptied; left out where there must be a date. */
  readonly onClear?: (() => void) | undefined;
  /** Where no label stands beside it. */
  readonly label?: string | undefined;
  /** What is wrong with the date is said beside it. */
  readonly isWrong?: boolean | undefined;
}

/** The field; its label stands beside it, for its id. */
export const DateField = ({ id, value, onChange, onClear, label, isWrong }: DateFieldProps) => {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      id={id}
      type="date"
      value={typed}
      aria-label={label}
      error={isWrong}
      onChange={(event) => {
        const iso = event.currentTarget.value;
        setTyped(iso);
        if (isMeant(iso)) onChange(iso);
        // A date that is half typed is blank, too, but its field knows that something stands there.
        else if (iso === '' && !event.currentTarget.validity.badInput) onClear?.();
      }}
    />
  );
};
