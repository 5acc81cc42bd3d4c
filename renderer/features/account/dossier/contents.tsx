/** What a dossier holds, and what it has nothing to say about. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { anchorOf } from './chapter.tsx';
import type { ChapterKey } from './chapters.ts';
import css from './contents.module.css';
import heading from './chapter.module.css';

/** The chapters with their numbers; each leads to its place. The printer fills in the pages, or hides it from a short paper. */
export const Contents = ({ chapters }: { readonly chapters: readonly ChapterKey[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <nav className={css.contents} data-contents="" aria-label={t('dossier.contents')}>
      <h2 className={css.small}>{t('dossier.contents')}</h2>
      <ol>
        {chapters.map((chapter, place) => (
          <li key={chapter}>
            <a href={`#${anchorOf(chapter)}`}>
              <span className={heading.place}>{format.number(place + 1, 0)}</span>
              <span>{t(`dossier.chapters.${chapter}`)}</span>
              <span className={css.page} data-page-of={anchorOf(chapter)} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** One line for each chapter that is left out. */
export const LeftOut = ({ chapters }: { readonly chapters: readonly ChapterKey[] }) => {
  const { t } = useTranslation();
  if (chapters.length === 0) return null;
  return (
    <section className={css.leftOut}>
      <h3 className={css.small}>{t('dossier.leftOut')}</h3>
      <ul>
        {chapters.map((chapter) => (
          <li key={chapter}>
            <b>{t(`dossier.chapters.${chapter}`)}</b>: {t(`dossier.blank.${chapter}`)}
          </li>
        ))}
      </ul>
    </section>
  );
};
