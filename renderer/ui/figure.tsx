/** A number that opens its definition: pressed, or with Enter or Space; Escape closes. On paper the number alone. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Popover } from '@mantine/core';
import { useMedium } from './medium.ts';
import css from './figure.module.css';

interface FigureProps {
  /** What is shown: one number, or a row of a list. */
  readonly children: ReactNode;
  /** The definition; made only when it is opened. `close` closes it: what leads to a dialog does that first. */
  readonly about: (close: () => void) => ReactNode;
  /** Says in words what is shown, where the shown text alone would not; must contain that text. */
  readonly label?: string | undefined;
  /** `row`: the whole row opens the definition. */
  readonly shape?: 'inline' | 'row';
}

const popover = {
  width: 340,
  position: 'bottom-start',
  offset: 4,
  // A long definition moves up over its figure rather than reach below the window.
  middlewares: { flip: true, shift: { crossAxis: true, padding: 4 } },
  radius: 0,
  trapFocus: true,
  returnFocus: true,
  transitionProps: { duration: 0 },
} as const;

interface OpenedProps extends Pick<FigureProps, 'about'> {
  readonly close: () => void;
}

const Opened = ({ about, close }: OpenedProps) => about(close);

/** A figure with its definition behind it. */
export const Figure = ({ children, about, label, shape = 'inline' }: FigureProps) => {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const medium = useMedium();
  // Escape closes the definition and nothing behind it, also before the focus has moved inside.
  const keepEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !opened) return;
    event.preventDefault();
    setOpened(false);
  };
  // What opens next finds the focus here, and gives it back here.
  const close = (): void => {
    button.current?.focus();
    setOpened(false);
  };
  if (medium === 'paper')
    return (
      <span className={css.still} data-shape={shape}>
        {children}
      </span>
    );
  return (
    <Popover opened={opened} onChange={setOpened} {...popover}>
      <Popover.Target>
        <button
          ref={button}
          type="button"
          className={css.figure}
          data-shape={shape}
          aria-label={label}
          onClick={() => setOpened(!opened)}
          onKeyDown={keepEscape}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={css.dropdown} tabIndex={-1} data-autofocus onKeyDown={keepEscape}>
        {opened ? <Opened about={about} close={close} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
};
