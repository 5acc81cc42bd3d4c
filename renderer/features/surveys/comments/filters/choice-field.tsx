/** One choice of several under its label; the blank one narrows nothing. */
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useId } from 'react';
import css from './filter-bar.module.css';

interface ChoiceFieldProps {
  readonly data: NonNullable<NativeSelectProps['data']>;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** The field. */
export const ChoiceField = ({ label, value, data, onChoose }: ChoiceFieldProps) => {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <NativeSelect
        id={id}
        className={css.select}
        data={data}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
    </div>
  );
};
