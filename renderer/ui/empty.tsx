/** What stands where there is nothing: why, and what to do. */
import css from './empty.module.css';

interface EmptyProps {
  readonly what: string;
  readonly toDo?: string | undefined;
}

/** An empty state in one or two quiet sentences. */
export const Empty = ({ what, toDo }: EmptyProps) => (
  <p className={css.empty}>
    {what}
    {toDo ? <span className={css.toDo}>{toDo}</span> : null}
  </p>
);
