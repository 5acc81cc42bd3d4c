/** A small choice beside the heading of a part. */
import { NativeSelect } from '@mantine/core';
import css from './choice.module.css';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** A list of one choice; the label is for who hears it. */
export const Choice = ({ label, value, options, onChoose }: ChoiceProps) => (
  <NativeSelect
    size="xs"
    className={css.choice}
    aria-label={label}
    data={[...options]}
    value={value}
    onChange={({ currentTarget }) => onChoose(currentTarget.value)}
  />
);
