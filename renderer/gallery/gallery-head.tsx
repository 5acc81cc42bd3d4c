/** The gallery's head: what it is, the switches, and the way to each group. */
import { useTranslation } from 'react-i18next';
import { languages } from '../../shared/languages.ts';
import { Choice } from '../ui/choice.tsx';
import css from './gallery.module.css';
import { looks, type View } from './look.ts';
import { useWords, type Words } from './words.ts';

/** The id of a group's heading. */
export const groupId = (group: keyof Words['groups']): string => `group-${group}`;

interface GalleryHeadProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Goes to a group; the address stays the view's. */
const goTo = (group: keyof Words['groups']): void => {
  const heading = document.getElementById(groupId(group));
  heading?.scrollIntoView();
  heading?.focus();
};

/** The head. */
export const GalleryHead = ({ view, onView }: GalleryHeadProps) => {
  const { t } = useTranslation();
  const words = useWords();
  const groups = Object.keys(words.groups) as (keyof Words['groups'])[];
  return (
    <header className={css.head}>
      <div className={css.name}>
        <h1>{words.title}</h1>
        <p>{words.about}</p>
      </div>
      <div className={css.switches}>
        <Choice
          label={words.language}
          options={languages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
          value={view.language}
          onChange={(language) => onView({ ...view, language })}
        />
        <Choice
          label={words.look}
          options={looks.map((value) => ({ value, label: words.looks[value] }))}
          value={view.look}
          onChange={(look) => onView({ ...view, look })}
        />
      </div>
      <nav className={css.contents} aria-label={words.contents}>
        {groups.map((group) => (
          <button key={group} type="button" onClick={() => goTo(group)}>
            {words.groups[group].title}
          </button>
        ))}
      </nav>
    </header>
  );
};
