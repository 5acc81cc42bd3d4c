/** A tile: a heading with its light, one large figure, a trend line and a line or two of words. Ruled, not boxed. */
import type { ReactNode } from 'react';
import type { Band } from '../../shared/model/model.ts';
import { Clip } from './clip.tsx';
import { Light } from './light.tsx';
import css from './tile.module.css';

interface TileProps {
  readonly title: ReactNode;
  readonly band: Band;
  /** The large figure. */
  readonly figure: ReactNode;
  /** A few words beside the heading; below it where the tile is narrow. */
  readonly note?: ReactNode;
  /** Usually a Trend. */
  readonly trend?: ReactNode;
  /** Small print under all. */
  readonly children?: ReactNode;
}

/** A tile on the page's grid. */
export const Tile = ({ title, band, figure, note, trend, children }: TileProps) => (
  <section className={css.tile} data-band={band}>
    <header className={css.head}>
      <h3 className={css.title}>
        {typeof title === 'string' ? <Clip text={title} direction="isolate" /> : title}
      </h3>
      {note ? <span className={css.note}>{note}</span> : null}
      <Light band={band} />
    </header>
    <div className={css.body}>
      <span className={css.figure}>{figure}</span>
      {trend ? <span className={css.trend}>{trend}</span> : null}
    </div>
    <div className={css.words}>{children}</div>
  </section>
);
