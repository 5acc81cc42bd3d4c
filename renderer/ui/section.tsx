/** A part of the page under a ruled heading. */
import type { ReactNode } from 'react';
import css from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** Beside the heading, at its end: a count, or a switch. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A heading between a rule above and its content below. */
export const Section = ({ title, aside, children }: SectionProps) => (
  <section className={css.section}>
    <header className={css.head}>
      <h2 className={css.title}>{title}</h2>
      {aside ? <span className={css.aside}>{aside}</span> : null}
    </header>
    {children}
  </section>
);
