/** A way to another screen that stands in a line of text: looks like a link, is a button. */
import type { ReactNode } from 'react';
import css from './text-link.module.css';

interface TextLinkProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** Says whose it is where several read the same; must contain the words shown. */
  readonly label?: string;
  /** -1 where arrow keys lead to it, not Tab. */
  readonly tabIndex?: number;
}

/** The words of the link; `onClick` goes there. */
export const TextLink = ({ onClick, children, label, tabIndex }: TextLinkProps) => (
  <button type="button" className={css.link} aria-label={label} tabIndex={tabIndex} onClick={onClick}>
    {children}
  </button>
);
