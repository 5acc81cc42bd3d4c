/** A field for a text with suggestions below it: arrows go through them, Enter takes one, Escape puts them away. */
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, type Ref, useEffect } from 'react';
import css from './suggest-field.module.css';

/** One of them; `aside` tells those of one name apart. */
export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly aside?: string | undefined;
}

interface SuggestFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly suggestions: readonly Suggestion[];
  readonly onTake: (suggestion: Suggestion) => void;
  /** `first`: Enter takes the first one while somebody types; else only one that was gone to. */
  readonly takes?: 'first' | 'chosen';
  readonly onLeave?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** Below the field. */
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** Below the suggestions: how many more there are. */
  readonly more?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
  /** The field that a dialog begins with. */
  readonly 'data-autofocus'?: boolean | undefined;
}

const longest = 200;

const Suggestions = ({
  label,
  suggestions,
  more,
}: Pick<SuggestFieldProps, 'label' | 'suggestions' | 'more'>) => (
  <Combobox.Dropdown className={css.suggestions} hidden={suggestions.length === 0}>
    <Combobox.Options className={css.options} aria-label={label}>
      {suggestions.map(({ id, text, aside }) => (
        <Combobox.Option key={id} value={id} className={css.option}>
          <span className={css.text} dir="auto">
            {text}
          </span>
          {aside === undefined ? null : (
            <span className={css.aside} dir="auto">
              {aside}
            </span>
          )}
        </Combobox.Option>
      ))}
    </Combobox.Options>
    {more === undefined ? null : <Combobox.Footer className={css.more}>{more}</Combobox.Footer>}
  </Combobox.Dropdown>
);

/** The field. */
export const SuggestField = (props: SuggestFieldProps) => {
  const { label, value, onType, suggestions, onTake, takes = 'chosen', onLeave, more, ref, ...said } = props;
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const shown = suggestions.map(({ id }) => id).join(' ');
  const isFirstTaken = takes === 'first' && box.dropdownOpened && value !== '';
  const { selectFirstOption } = box;
  // The suggestions for what was typed come later than the typing.
  useEffect(() => {
    if (isFirstTaken && shown !== '') selectFirstOption();
  }, [selectFirstOption, isFirstTaken, shown]);
  const take = (id: string): void => {
    const taken = suggestions.find((own) => own.id === id);
    if (taken) onTake(taken);
    box.closeDropdown();
  };
  return (
    <Combobox store={box} onOptionSubmit={take} transitionProps={{ duration: 0 }} radius={0}>
      <Combobox.Target>
        <TextInput
          ref={ref}
          label={label}
          dir={value === '' ? undefined : 'auto'}
          autoComplete="off"
          maxLength={longest}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={value}
          onChange={(event) => {
            onType(event.currentTarget.value);
            box.openDropdown();
          }}
          onClick={() => box.openDropdown()}
          onBlur={() => {
            box.closeDropdown();
            onLeave?.();
          }}
          {...said}
        />
      </Combobox.Target>
      <Suggestions label={label} suggestions={suggestions} more={more} />
    </Combobox>
  );
};
