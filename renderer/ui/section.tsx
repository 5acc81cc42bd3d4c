/** A part of the page under a ruled heading. */
import { createContext, type ReactNode, useContext } from 'react';
import css from './section.module.css';

/** The rank of a section's heading: of parts of a page h2, of parts of a chapter h3. */
export const SectionRank = createContext<'h2' | 'h3'>('h2');

interface SectionProps {
  readonly title: string;
  /** Beside the heading, at its end: a count, or a switch. */
  readonly aside?: ReactNode;
  /** Small buttons after all of it, which never give way. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A heading between a rule above and its content below. */
export const Section = ({ title, aside, tools, children }: SectionProps) => {
  const rank = useContext(SectionRank);
  return (
    <section className={css.section}>
      <header className={css.head}>
        {rank === 'h2' ? <h2 className={css.title}>{title}</h2> : <h3 className={css.title}>{title}</h3>}
        {aside ? <span className={css.aside}>{aside}</span> : null}
        {tools}
      </header>
      {children}
    </section>
  );
};
