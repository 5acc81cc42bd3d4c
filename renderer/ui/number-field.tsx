/** A field for a number, written as the reader's language writes it. What is typed stays as typed until it is left. */
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { fieldText, readNumber } from './number-text.ts';
import css from './number-field.module.css';
import { useLanguage } from './use-format.ts';
import { useStay } from './use-stay.ts';

interface NumberFieldProps {
  /** Says what the number is; read out where it is not shown. */
  readonly label: string;
  /** NaN where what stands in the field is no number; null where it is blank. */
  readonly value: number | null;
  /** `stay` is the same for all changes until the focus leaves. */
  readonly onChange: (value: number | null, stay: string) => void;
  /** What the arrow keys add; Shift makes it ten times as much. */
  readonly step?: number;
  /** Where the arrow keys stop; less can be typed. */
  readonly least?: number;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  /** What is wrong with it is said elsewhere, under this id. */
  readonly errorAt?: string | undefined;
  readonly placeholder?: string | undefined;
  /** After the number: its unit. */
  readonly unit?: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** A sum without the noise of binary fractions. */
const sum = (value: number, step: number): number => Number((value + step).toPrecision(12));

/** One number. */
export const NumberField = ({ label, value, onChange, step = 1, ...rest }: NumberFieldProps) => {
  const language = useLanguage();
  const { least = -Infinity, error, errorAt, placeholder, unit, disabled } = rest;
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const stay = useStay();
  const isWrong = error !== undefined || errorAt !== undefined;
  const change = (next: number | null): void => onChange(next, stay.name());
  const stepBy = (event: KeyboardEvent): void => {
    const sign = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (sign === undefined || value === null || Number.isNaN(value)) return;
    event.preventDefault();
    setTyped(null);
    change(Math.max(least, sum(value, sign * step * (event.shiftKey ? 10 : 1))));
  };
  return (
    <span className={css.field} data-wrong={isWrong}>
      <input
        className={css.input}
        dir="ltr"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={error === undefined ? errorAt : `${id}-error`}
        title={error}
        placeholder={placeholder}
        disabled={disabled}
        value={typed ?? fieldText(value, language)}
        data-settled={typed === null ? '' : undefined}
        onFocus={(event) => {
          stay.begin();
          event.currentTarget.select();
        }}
        onBlur={() => setTyped(typed !== null && Number.isNaN(readNumber(typed, language)) ? typed : null)}
        onKeyDown={stepBy}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          change(readNumber(currentTarget.value, language));
        }}
      />
      {unit === undefined ? null : <span className={css.unit}>{unit}</span>}
      {error === undefined ? null : (
        <span id={`${id}-error`} className={css.error} role="alert">
          {error}
        </span>
      )}
    </span>
  );
};
