/** A small switch: one of a few words. */
import { SegmentedControl } from '@mantine/core';

interface ChoiceProps<Value extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Radio buttons side by side. */
export const Choice = <Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) => (
  <SegmentedControl
    size="xs"
    aria-label={label}
    data={options.map((option) => ({ ...option }))}
    value={value}
    onChange={(next) => {
      const found = options.find((option) => option.value === next);
      if (found) onChange(found.value);
    }}
  />
);
