/** A chapter of a dossier under its numbered heading. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionRank } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { ChapterKey } from './chapters.ts';
import css from './chapter.module.css';

interface ChapterProps {
  readonly chapter: ChapterKey;
  /** 1 for the first one that is printed. */
  readonly place: number;
  readonly children: ReactNode;
}

/** What the contents lead to. */
export const anchorOf = (chapter: ChapterKey): string => `chapter-${chapter}`;

/** The heading and what stands below it; parts of it are headed one rank lower. */
export const Chapter = ({ chapter, place, children }: ChapterProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={css.chapter} id={anchorOf(chapter)}>
      <h2 className={css.heading}>
        <span className={css.place}>{format.number(place, 0)}</span> {t(`dossier.chapters.${chapter}`)}
      </h2>
      <SectionRank value="h3">{children}</SectionRank>
    </section>
  );
};
