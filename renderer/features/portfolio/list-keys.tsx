/** What the keyboard can do in the list of accounts. */
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../ui/key-hints.tsx';
import css from './list-keys.module.css';

const keysFor = [
  { name: 'move', keys: ['↑', '↓'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'search', keys: ['/'] },
  { name: 'back', keys: ['Esc'] },
] as const;

/** The line at the foot of the list. */
export const ListKeys = () => {
  const { t } = useTranslation();
  const hints = keysFor.map(({ name, keys }) => ({ keys, does: t(`keys.${name}`) }));
  return (
    <div className={css.foot}>
      <KeyHints label={t('keys.title')} hints={hints} />
    </div>
  );
};
