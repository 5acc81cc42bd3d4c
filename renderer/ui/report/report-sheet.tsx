/** The whole of a report on paper: what it is and whom it is about, its sentences, its parts. */
import type { ReactNode } from 'react';
import css from './report.module.css';

interface ReportSheetProps {
  /** "Portfolio report". */
  readonly title: string;
  /** Whom it is about; null where the head of the paper says it already. */
  readonly about: string | null;
  /** The date, how many accounts. */
  readonly facts: readonly string[];
  /** Where it is about some accounts only: which. */
  readonly only?: string | undefined;
  /** The few sentences that matter. */
  readonly lead: readonly string[];
  readonly children: ReactNode;
}

/** Head, lead, parts. */
export const ReportSheet = ({ title, about, facts, only, lead, children }: ReportSheetProps) => (
  <article className={css.sheet} data-medium="paper">
    <header className={css.head}>
      {about === null ? null : (
        <p className={css.about}>
          <bdi>{about}</bdi>
        </p>
      )}
      <h1 className={css.name}>{title}</h1>
      <p className={css.facts}>
        {only === undefined ? null : <span className={css.only}>{only}</span>}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </header>
    {lead.length === 0 ? null : <p className={css.lead}>{lead.join(' ')}</p>}
    {children}
  </article>
);
