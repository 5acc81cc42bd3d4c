/** What the keyboard can do in the inbox. */
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../../ui/key-hints.tsx';
import css from './alerts-panel.module.css';

const keysFor = [
  { name: 'move', keys: ['↑', '↓'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'done', keys: ['e'] },
  { name: 'snooze', keys: ['s'] },
  { name: 'unread', keys: ['u'] },
  { name: 'select', keys: ['x', 'Ctrl A'] },
  { name: 'search', keys: ['/'] },
] as const;

/** The line at the foot of the list. */
export const InboxKeys = () => {
  const { t } = useTranslation();
  return (
    <div className={css.keys}>
      <KeyHints
        label={t('keys.title')}
        hints={keysFor.map(({ name, keys }) => ({ keys, does: t(`plan.alerts.keys.${name}`) }))}
      />
    </div>
  );
};
