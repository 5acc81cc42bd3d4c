/** A figure as the help explains it: its name, what it is, and its facts. */
import type { ReactNode } from 'react';
import css from './facts.module.css';

interface FactsProps {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** The entry. */
export const Facts = ({ title, text, facts }: FactsProps) => (
  <section className={css.entry}>
    <h3>{title}</h3>
    <p>{text}</p>
    <dl>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
);
