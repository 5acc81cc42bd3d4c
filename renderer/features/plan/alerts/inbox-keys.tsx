/** What the keyboard can do in the inbox. */
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../../ui/key-hints.tsx';
import css from './alerts-panel.module.css';
import { inboxKeys } from './key-rows.ts';

/** The line at the foot of the list. */
export const InboxKeys = () => {
  const { t } = useTranslation();
  return (
    <div className={css.keys}>
      <KeyHints
        label={t('keys.title')}
        hints={inboxKeys.map(({ name, keys }) => ({ keys, does: t(`plan.alerts.keys.${name}`) }))}
      />
    </div>
  );
};
