/** A text with what was looked for marked in it. */
import type { Mark } from '../../../../shared/model/surveys/comments.ts';
import css from './marked-text.module.css';
import { piecesOf } from './pieces.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The text. */
export const MarkedText = ({ text, marks }: MarkedTextProps) => (
  <>
    {piecesOf(text, marks).map((piece) =>
      piece.isMarked ? (
        <mark key={piece.from} className={css.mark}>
          {piece.text}
        </mark>
      ) : (
        piece.text
      ),
    )}
  </>
);
