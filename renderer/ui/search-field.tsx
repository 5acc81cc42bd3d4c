/** The field that a list is searched with: "/" goes to it, Enter and the down arrow go on to the list, Escape empties it. */
import { CloseButton, TextInput } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../app/use-keys.ts';

interface SearchFieldProps {
  /** What is looked for; stands in the field while it is blank. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Goes to the list; left out where it is reached with Tab alone. */
  readonly toList?: (() => void) | undefined;
  /**
   * What Escape does wherever the focus is; false leaves the key to others. Left out: it empties the field, and only
   * while the focus is there.
   */
  readonly onEscape?: (() => void | false) | undefined;
  /** For who sets the focus from elsewhere. */
  readonly field?: RefObject<HTMLInputElement | null> | undefined;
  /** Its width is the screen's business. */
  readonly className?: string | undefined;
}

const longest = 200;

const listKeys: readonly string[] = ['Enter', 'ArrowDown'];

/** The field. */
export const SearchField = (props: SearchFieldProps) => {
  const { label, value, onChange, toList, onEscape, field, className } = props;
  const { t } = useTranslation();
  const own = useRef<HTMLInputElement>(null);
  const input = field ?? own;
  useKeys({ '/': () => input.current?.focus(), Escape: onEscape ?? (() => false) });
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !onEscape && value !== '') onChange('');
    else if (listKeys.includes(event.key) && toList) toList();
    else return;
    event.preventDefault();
  };
  const empty = (): void => {
    onChange('');
    input.current?.focus();
  };
  return (
    <TextInput
      ref={input}
      {...(className !== undefined && { className })}
      type="text"
      role="searchbox"
      dir={value === '' ? undefined : 'auto'}
      autoComplete="off"
      maxLength={longest}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={press}
      rightSection={
        value === '' ? null : <CloseButton size="sm" aria-label={t('common.clearSearch')} onClick={empty} />
      }
    />
  );
};
