/** Text in a cell: a short one on one line, a longer one on as many as it needs; somebody's own words keep their direction. */
import css from './cells.module.css';

interface WordsProps {
  readonly text: string;
  /** Names, comments, notes: written by people, in any language. */
  readonly isOwn?: boolean;
}

/** Letters that a narrow column has room for. */
const mostOnALine = 15;

/** The text. */
export const Words = ({ text, isOwn = false }: WordsProps) => (
  <span className={css.words} data-short={text.length <= mostOnALine} dir={isOwn ? 'auto' : undefined}>
    {text}
  </span>
);
