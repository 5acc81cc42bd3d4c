/** How the gallery shows things: groups of pieces, each under its name and the file it lies in. */
import type { ReactNode } from 'react';
import css from './gallery.module.css';
import { groupId } from './gallery-head.tsx';
import { useWords, type Words } from './words.ts';

interface GroupProps {
  readonly name: keyof Words['groups'];
  readonly children: ReactNode;
}

/** A group under its heading. */
export const Group = ({ name, children }: GroupProps) => {
  const { title, about } = useWords().groups[name];
  return (
    <section className={css.group} aria-labelledby={groupId(name)}>
      <header className={css.groupHead}>
        <h2 id={groupId(name)} tabIndex={-1}>
          {title}
        </h2>
        <p>{about}</p>
      </header>
      <div className={css.pieces}>{children}</div>
    </section>
  );
};

interface PieceProps {
  readonly name: keyof Words['pieces'];
  /** Where it lies, from `renderer/`. */
  readonly file: string;
  /** How much of the row it takes. */
  readonly width?: 'one' | 'two';
  /** How many rows it may take. */
  readonly height?: 'one' | 'two' | 'three';
  readonly children: ReactNode;
}

/** One piece. */
export const Piece = ({ name, file, width = 'one', height = 'one', children }: PieceProps) => (
  <article className={css.piece} data-width={width} data-height={height}>
    <header className={css.pieceHead}>
      <h3>{useWords().pieces[name]}</h3>
      <code dir="ltr">{file}</code>
    </header>
    <div className={css.stage}>{children}</div>
  </article>
);

/** Examples of one piece below each other. */
export const Stack = ({ children }: { readonly children: ReactNode }) => (
  <div className={css.stack}>{children}</div>
);

/** Examples of one piece beside each other. */
export const Row = ({ children }: { readonly children: ReactNode }) => (
  <div className={css.row}>{children}</div>
);
