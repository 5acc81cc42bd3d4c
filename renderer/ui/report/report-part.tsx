/** The parts of a report on paper, and the blocks in them: a heading never stands alone at the foot of a page. */
import type { ReactNode } from 'react';
import css from './report.module.css';

interface ReportPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part under a heavy rule. */
export const ReportPart = ({ title, children }: ReportPartProps) => (
  <section className={css.part}>
    <h2 className={css.partTitle}>{title}</h2>
    {children}
  </section>
);

interface ReportBlockProps {
  /** What it shows, as a sentence where it is a drawing. */
  readonly title: ReactNode;
  /** What is drawn or listed, in small print. */
  readonly about?: string | undefined;
  /** Whether it may not be parted by the end of a page. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

/** A drawing or a list with its heading. */
export const ReportBlock = ({ title, about, isWhole = false, children }: ReportBlockProps) => (
  <section className={css.block} data-whole={isWhole}>
    <h3 className={css.title}>{title}</h3>
    {about === undefined ? null : <p className={css.about}>{about}</p>}
    {children}
  </section>
);

interface ReportColumnsProps {
  /** `first`: the first of them takes a little more. */
  readonly wide?: 'first' | 'none';
  readonly children: ReactNode;
}

/** Two blocks abreast. */
export const ReportColumns = ({ wide = 'none', children }: ReportColumnsProps) => (
  <div className={css.columns} data-wide={wide}>
    {children}
  </div>
);

/** What a list leaves out. */
export const ReportMore = ({ children }: { readonly children: ReactNode }) => (
  <p className={css.more}>{children}</p>
);

/** Where there is nothing to list. */
export const ReportNone = ({ children }: { readonly children: ReactNode }) => (
  <p className={css.none}>{children}</p>
);
