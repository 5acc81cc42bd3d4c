/** What every picture of a chart says of itself, above the chart: of whom it is, and of when. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import css from './picture-sheet.module.css';

interface PictureSheetProps {
  /** The account's or the workspace's name. */
  readonly name: string;
  readonly asOf: string;
  /** `wide`: its columns need more room. */
  readonly width: 'usual' | 'wide';
  readonly children: ReactNode;
}

/** The picture from edge to edge. */
export const PictureSheet = ({ name, asOf, width, children }: PictureSheetProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <article className={css.sheet} data-medium="paper" data-width={width}>
      <header className={css.head}>
        <h1 className={css.name} dir="auto">
          {name}
        </h1>
        <span className={css.date}>{t('print.asOf', { date: format.date(asOf) })}</span>
      </header>
      {children}
    </article>
  );
};
