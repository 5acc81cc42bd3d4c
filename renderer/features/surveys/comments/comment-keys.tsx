/** What the keyboard can do with the comments. */
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../../ui/key-hints.tsx';
import css from './comments-panel.module.css';

const keysFor = [
  { name: 'search', keys: ['/'] },
  { name: 'move', keys: ['↑', '↓'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'copy', keys: ['C'] },
  { name: 'clear', keys: ['Esc'] },
] as const;

/** The line at the foot of the list. */
export const CommentKeys = () => {
  const { t } = useTranslation();
  return (
    <div className={css.foot}>
      <KeyHints
        label={t('keys.title')}
        hints={keysFor.map(({ name, keys }) => ({ keys, does: t(`surveys.comments.keys.${name}`) }))}
      />
    </div>
  );
};
