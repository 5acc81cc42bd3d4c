/** What the keyboard can do here, in one quiet line. */
import { useTranslation } from 'react-i18next';
import css from './key-hints.module.css';

const hints = [
  { name: 'move', keys: ['↑', '↓'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'search', keys: ['/'] },
  { name: 'back', keys: ['Esc'] },
] as const;

/** The line at the foot of the list. */
export const KeyHints = () => {
  const { t } = useTranslation();
  return (
    <ul className={css.hints} aria-label={t('keys.title')}>
      {hints.map(({ name, keys }) => (
        <li key={name}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {t(`keys.${name}`)}
        </li>
      ))}
    </ul>
  );
};
