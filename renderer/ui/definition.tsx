/** What a popover of a figure says: plain words first, then the facts as a list, then a drawing. */
import type { ReactNode } from 'react';
import css from './definition.module.css';

/** One fact: what it is and how it stands. */
export interface DefinitionFact {
  readonly label: string;
  readonly value: ReactNode;
}

interface DefinitionProps {
  readonly title: string;
  /** One or two sentences in plain words. */
  readonly text: string;
  readonly facts?: readonly DefinitionFact[] | undefined;
  readonly children?: ReactNode;
}

/** A definition, set like an entry of a glossary. */
export const Definition = ({ title, text, facts, children }: DefinitionProps) => (
  <article className={css.definition}>
    <h4 className={css.title}>{title}</h4>
    <p className={css.text}>{text}</p>
    {children}
    <dl className={css.facts}>
      {facts?.map((fact) => (
        <div key={fact.label} className={css.fact}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  </article>
);
