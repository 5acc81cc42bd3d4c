/** What stands in place of a list that has nothing to show: what is so, and the way on. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './empty-list.module.css';

interface EmptyListProps {
  /** One sentence, or an Empty where there is more to say. */
  readonly children: ReactNode;
  /** The way out: a button that shows all of it again. */
  readonly way?: { readonly label: string; readonly run: () => void };
  /** Whether it is read out as it comes; left out where something beside it says the same. */
  readonly isSaid?: boolean;
}

/** As wide as the list would be, ruled like it. */
export const EmptyList = ({ children, way, isSaid = false }: EmptyListProps) => (
  <div className={css.none} role={isSaid ? 'status' : undefined}>
    {typeof children === 'string' ? <p>{children}</p> : children}
    {way ? <Button onClick={way.run}>{way.label}</Button> : null}
  </div>
);
