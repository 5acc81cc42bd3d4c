/** A button of the toolbar with a small form behind it. Escape closes it and nothing else. */
import { Button, Popover } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import css from './tool-popover.module.css';

interface ToolPopoverProps {
  /** On the button, and the name of what it opens. */
  readonly label: ReactNode;
  readonly name: string;
  readonly width: number;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  /** Drawn only while it is open. */
  readonly children: () => ReactNode;
}

/** The button and what it opens. */
export const ToolPopover = ({ label, name, width, isOpen, onChange, children }: ToolPopoverProps) => {
  const keepEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onChange(false);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={onChange}
      width={width}
      position="bottom-start"
      offset={4}
      radius={0}
      trapFocus
      returnFocus
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
      middlewares={{ flip: true, shift: { padding: 4 }, size: { padding: 4 } }}
    >
      <Popover.Target>
        <Button onClick={() => onChange(!isOpen)}>{label}</Button>
      </Popover.Target>
      <Popover.Dropdown className={css.dropdown} aria-label={name} onKeyDown={keepEscape}>
        {isOpen ? children() : null}
      </Popover.Dropdown>
    </Popover>
  );
};
