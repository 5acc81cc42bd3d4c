/** One part of the overview: a heading that opens what its figures mean, what can be chosen, one sentence, the drawing. */
import type { ReactNode } from 'react';
import { Figure } from '../../../ui/figure.tsx';
import css from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** What the figures mean; made only when it is opened. */
  readonly about: () => ReactNode;
  readonly tools?: ReactNode;
  /** What the part shows, in words. */
  readonly sentence: ReactNode;
  readonly children: ReactNode;
}

/** Ruled above, as every part of a page. */
export const Panel = ({ title, about, tools, sentence, children }: PanelProps) => (
  <section className={css.panel} aria-label={title}>
    <header className={css.head}>
      <h2 className={css.title}>
        <Figure about={about}>{title}</Figure>
      </h2>
      {tools ? <span className={css.tools}>{tools}</span> : null}
    </header>
    <p className={css.sentence}>{sentence}</p>
    <div className={css.body}>{children}</div>
  </section>
);
