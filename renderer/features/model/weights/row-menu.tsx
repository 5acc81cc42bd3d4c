/** What else can be done with a row, behind three dots at its end. */
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './row-menu.module.css';

interface RowMenuProps {
  /** Says whose menu it is. */
  readonly label: string;
  /** The items. */
  readonly children: ReactNode;
}

/** A menu takes the focus to its first item; one that cannot be pressed would not take it, and leave the keys outside. */
const markFirst = (menu: HTMLElement | null): void =>
  menu?.querySelector('[role=menuitem]:not(:disabled)')?.setAttribute('data-autofocus', 'true');

/** The dots and the menu. */
export const RowMenu = ({ label, children }: RowMenuProps) => (
  <Menu position="bottom-end" classNames={{ dropdown: css.dropdown, item: css.item, label: css.label }}>
    <Menu.Target>
      <button type="button" className={css.more} aria-label={label} title={label}>
        <svg viewBox="0 0 16 4" aria-hidden="true">
          <path d="M2 .5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM8 .5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM14 .5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3z" />
        </svg>
      </button>
    </Menu.Target>
    <Menu.Dropdown ref={markFirst}>{children}</Menu.Dropdown>
  </Menu>
);
